package dev.muniment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No shipped template does what the engine would let it do: write text unescaped, run text, read the clock. */
class TemplateLintTest {

    private static final Path TEMPLATES = Path.of("../templates/src/main/resources/dev/muniment/templates");

    /** The one file that is a script: text goes through {@code json_string} there. */
    private static final String SCRIPT = "site/search-data.ftl";

    /** What may lead from a page besides a path from its top, a place in it, and the style sheet of the pack. */
    private static final Set<String> LEADING = Set.of(
            // calls of these macros pass a path from the top of the site
            "${link}",
            "${path}${line.link}",
            // shown where it begins with https:// or http://
            "${row.location}",
            "${place.location}");

    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*(no_esc|interpret|eval|eval_json|new|api|"
            + "with_args|markup_string|absolute_template_name|resolve_template)\\b");
    private static final Pattern SPECIAL = Pattern.compile("(?<![\\w)\\]])\\.(now|data_model|get_optional_template|"
            + "globals|locals|vars|current_template_name|locale_object)\\b");
    private static final Pattern DIRECTIVE = Pattern.compile(
            "<#(ftl|setting|noautoesc|autoesc|outputformat|escape|" + "noescape|noparse|visit|recurse)\\b|#\\{");
    private static final Pattern INLINE = Pattern.compile(
            "<style\\b|\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*[\"'$]|<base\\b|http-equiv=\"refresh|<i?frame\\b|<object\\b|<embed\\b");
    private static final Pattern UNQUOTED = Pattern.compile("[\\w-]=\\$\\{");
    private static final Pattern SCRIPT_WITH_TEXT = Pattern.compile("<script\\b(?![^\\n]*?\"></script>)");
    private static final Pattern SCRIPT_FROM_ELSEWHERE =
            Pattern.compile("<script\\b(?! (?:defer )?src=\"\\$\\{root}\\$\\{)");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:href|src|action|formaction|poster)=(?:\"([^\"]*(?:\\[\"[^\"]*\"])?[^\"]*)\"|'([^']*)')");
    private static final Pattern PLACE = Pattern.compile("#[^\"]*|muniment:pack/[a-z.]+|\\$\\{root}.*");
    private static final Pattern VALUE = Pattern.compile("\\$\\{([^}]*)}");

    @Test
    void every_shipped_template_passes() throws IOException {
        List<String> faults = new ArrayList<>();
        List<Path> templates = templates();

        for (Path template : templates) {
            String name = TEMPLATES.relativize(template).toString().replace('\\', '/');
            String text = Files.readString(template);
            (name.equals(SCRIPT) ? scriptFaults(text) : faults(text)).forEach(fault -> faults.add(name + ": " + fault));
        }

        assertThat(templates).hasSizeGreaterThan(50);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${a?no_esc}",
                "${a ? no_esc}",
                "<#assign b = a?interpret>",
                "${a?eval}",
                "${'x'?new()}",
                "${a?api.b}",
                "${.now?date}",
                "<#noautoesc>${a}</#noautoesc>",
                "<#outputformat 'plainText'>${a}</#outputformat>",
                "<#ftl output_format=\"plainText\">",
                "<#setting locale='tr'>",
                "#{a}",
                "<p class=${a}>",
                "<p style=\"width: ${a}\">",
                "<p onclick=\"${a}\">",
                "<style>p { }</style>",
                "<script>var a = '${a}';</script>",
                "<script src=\"${a}\"></script>",
                "<a href=\"${a.link}\">",
                "<a href='${a.link}'>",
                "<a href=\"https://evil.example/\">",
                "<form action=\"${a}\">",
                "<base href=\"#\">",
                "<meta http-equiv=\"refresh\" content=\"0\">"
            })
    void a_template_that_does_so_is_found(String template) {
        assertThat(faults(template)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#-- ${a?no_esc} --><p class=\"${a}\">${b.nowhere?cap_first}</p>",
                "<script defer src=\"${root}${assets[\"a.js\"]}\"></script>",
                "<a href=\"${root}${a.path}#${a.id}\"><a href=\"#${a}\">${decision.action}",
                "<@f.mark on=a style=b/>"
            })
    void an_honest_template_is_not(String template) {
        assertThat(faults(template)).isEmpty();
    }

    @Test
    void a_script_that_writes_a_value_as_it_is_is_found() {
        assertThat(scriptFaults("x = [\"${a?json_string}\"];")).isEmpty();
        assertThat(scriptFaults("x = [\"${a}\"];")).containsExactly("${a}");
        assertThat(scriptFaults("x = [${a?json_string}];")).containsExactly("[${a?json_string}]");
    }

    private static List<String> faults(String template) {
        String text = COMMENT.matcher(template).replaceAll("");
        List<String> faults = new ArrayList<>();
        Stream.of(BUILT_IN, SPECIAL, DIRECTIVE, UNQUOTED, SCRIPT_WITH_TEXT, SCRIPT_FROM_ELSEWHERE)
                .flatMap(pattern -> pattern.matcher(text).results())
                .forEach(found -> faults.add(found.group()));
        INLINE.matcher(withoutCalls(text)).results().forEach(found -> faults.add(found.group()));
        ADDRESS.matcher(text)
                .results()
                .map(TemplateLintTest::address)
                .filter(address -> !PLACE.matcher(address).matches() && !LEADING.contains(address))
                .forEach(faults::add);
        return faults;
    }

    /** Values within a script stand in quotes and are written as JSON writes them. */
    private static List<String> scriptFaults(String script) {
        List<String> faults = new ArrayList<>();
        VALUE.matcher(script).results().forEach(value -> {
            boolean quoted = value.start() > 0
                    && script.charAt(value.start() - 1) == '"'
                    && script.startsWith("\"", value.end());
            if (!value.group(1).endsWith("?json_string")) {
                faults.add(value.group());
            } else if (!quoted) {
                faults.add(script.substring(value.start() - 1, value.end() + 1));
            }
        });
        return faults;
    }

    private static String address(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String withoutCalls(String text) {
        return text.replaceAll("</?[#@][^>]*>", "");
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(path -> path.toString().matches(".*\\.ftlh?"))
                    .sorted()
                    .toList();
        }
    }
}
