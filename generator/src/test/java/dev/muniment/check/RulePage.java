package dev.muniment.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule, cut into its examples. A fence holds files under heads {@code # file: path}; a mark {@code # error:},
 * {@code # warning:} or {@code # information:} behind a line, in texts within an HTML comment, is what is reported for that
 * line, several messages joined by {@code +}; {@code above:} before it means the line above.
 * A fence with {@code rules=only} is judged by the rule of the page alone.
 */
record RulePage(String name, List<Example> examples) {

    private static final Pattern FENCE =
            Pattern.compile("```yaml as-of=([0-9-]+)( rules=only)?\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARK =
            Pattern.compile("(?:#|<!--)\\s*(above: )?(error|warning|information): (.*?)\\s*(?:-->)?$");

    /** Files, a day, and what is reported for them, as {@code path:line: severity: message}. */
    record Example(LocalDate asOf, boolean alone, Map<String, String> files, List<String> expected) {}

    static RulePage of(String name, String text) {
        List<Example> examples = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            examples.add(example(LocalDate.parse(fence.group(1)), fence.group(2) != null, fence.group(3)));
        }
        return new RulePage(name, examples);
    }

    private static Example example(LocalDate asOf, boolean alone, String text) {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> expected = new ArrayList<>();
        String path = "";
        int number = 0;
        for (String line : text.split("\n")) {
            if (line.startsWith("# file: ")) {
                path = line.substring(8).strip();
                number = 0;
                files.put(path, "");
                continue;
            }
            number++;
            Matcher mark = MARK.matcher(line);
            if (mark.find()) {
                String at = path + ":" + (mark.group(1) == null ? number : number - 1) + ": " + mark.group(2) + ": ";
                for (String message : mark.group(3).split(" \\+ ")) {
                    expected.add(at + message);
                }
            }
            files.merge(path, line + "\n", String::concat);
        }
        return new Example(asOf, alone, files, expected);
    }
}
