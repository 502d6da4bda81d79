package dev.muniment.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a fault, cut into its examples. A fence holds files under heads {@code # file: path}, or {@code # file: path as above} for what an earlier example holds there, and links under heads
 * {@code # link: path to target}; a mark {@code # error:}, {@code # warning:} or {@code # information:} behind a line, in
 * texts within an HTML comment, is what is reported for that line, several messages joined by {@code +}; {@code above:}
 * before it means the line above. A fence with {@code rules=only} is judged by the rule of the page alone.
 *
 * <p>What a page cannot show is written out: {@code encoding=windows-1252} behind a head, <code>{U+200B}</code> for a
 * character, <code>{x × 9}</code> for nine times x, <code>{x × 9 lines}</code> for nine lines of it.
 */
record RulePage(String title, List<Example> examples) {

    private static final Pattern FENCE =
            Pattern.compile("```yaml as-of=([0-9-]+)( rules=only)?\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("# file: (\\S+)(?: encoding=(\\S+)| (as above))?\\s*");
    private static final Pattern LINK = Pattern.compile("# link: (\\S+) to (\\S+).*");
    private static final Pattern MARK =
            Pattern.compile("(?:#|<!--)\\s*(above: )?(error|warning|information): (.*?)\\s*(?:-->)?$");
    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4,5})}");
    private static final Pattern TIMES = Pattern.compile("\\{([^{}\n]+) × ([0-9]+)( lines)?}");

    /** Files, links, a day, and what is reported for them, as {@code path:line: severity: message}. */
    record Example(
            LocalDate asOf,
            boolean alone,
            Map<String, Written> files,
            Map<String, String> links,
            List<String> expected) {}

    /** A text and how it is encoded. */
    record Written(String text, Charset encoding) {

        /** Whether nothing but comments stands here: such a file is not there. */
        boolean absent() {
            return text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
        }

        private Written line(String line) {
            return new Written(text + writtenOut(line) + "\n", encoding);
        }
    }

    static RulePage of(String text) {
        List<Example> examples = new ArrayList<>();
        Map<String, Written> above = new TreeMap<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            Example example = example(LocalDate.parse(fence.group(1)), fence.group(2) != null, fence.group(3), above);
            above.putAll(example.files());
            examples.add(example);
        }
        return new RulePage(text.lines().findFirst().orElse("").replaceFirst("^# ", ""), examples);
    }

    private static Example example(LocalDate asOf, boolean alone, String text, Map<String, Written> above) {
        Example example = new Example(asOf, alone, new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        String path = "";
        int number = 0;
        for (String line : text.split("\n")) {
            Matcher file = FILE.matcher(line);
            Matcher link = LINK.matcher(line);
            if (file.matches()) {
                path = file.group(1);
                number = 0;
                example.files().put(path, file.group(3) == null ? empty(file.group(2)) : above.get(path));
            } else if (link.matches()) {
                example.links().put(link.group(1), link.group(2));
                marked(line, link.group(1), 1, example.expected());
            } else {
                marked(line, path, ++number, example.expected());
                example.files().computeIfPresent(path, (same, written) -> written.line(line));
            }
        }
        return example;
    }

    private static Written empty(String encoding) {
        return new Written("", encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding));
    }

    private static void marked(String line, String path, int number, List<String> expected) {
        Matcher mark = MARK.matcher(line);
        if (mark.find()) {
            String at = path + ":" + (mark.group(1) == null ? number : number - 1) + ": " + mark.group(2) + ": ";
            for (String message : mark.group(3).split(" \\+ ")) {
                expected.add(at + message);
            }
        }
    }

    private static String writtenOut(String line) {
        String repeated = TIMES.matcher(line).replaceAll(found -> Matcher.quoteReplacement(repeated(found)));
        return CHARACTER
                .matcher(repeated)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static String repeated(MatchResult found) {
        int times = Integer.parseInt(found.group(2));
        return found.group(3) == null
                ? found.group(1).repeat(times)
                : (found.group(1) + "\n").repeat(times - 1) + found.group(1);
    }
}
