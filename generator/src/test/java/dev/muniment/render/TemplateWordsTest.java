package dev.muniment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No template holds visible words of its own, and the file of words holds no others than templates ask for. */
class TemplateWordsTest {

    private static final Path TEMPLATES = Path.of("../templates/src/main/resources/dev/muniment/templates");

    /** Letters that are no words: those of the matrix, prefixes of ids, the name of the program and what is typed. */
    private static final Set<String> SIGNS = Set.of(
            "A", "R", "S", "C", "I", "ACT", "CTL", "EVD", "RSP", "MET", "RSK", "Muniment", "muniment pack --as-of");

    private static final Pattern VISIBLE =
            Pattern.compile("\\b(?:aria-label|aria-description|title|alt|placeholder|label)=\"([^\"]*)\"");
    private static final Pattern DESCRIPTION = Pattern.compile("<meta name=\"description\" content=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("(?:(say|count)\\(\\s*)?\\btext((?:\\.[a-zA-Z_0-9]+)+)(\\[)?");

    @Test
    void every_visible_word_comes_from_the_file_of_words() {
        List<String> own = new ArrayList<>();

        templates().forEach((name, template) -> words(template).forEach(word -> own.add(name + ": " + word)));

        assertThat(own).isEmpty();
    }

    @Test
    void letters_in_text_and_in_attributes_that_readers_meet_are_found() {
        assertThat(words("<p>Hello</p>")).containsExactly("Hello");
        assertThat(words("<p aria-label=\"Hello\">${a}, ${b.c}</p>")).containsExactly("Hello");
        assertThat(words("<#list a?filter(x -> x != \"b\") as c>${{\"d\": e}[f]}</#list>"))
                .isEmpty();
        assertThat(words("<#if a gt 1><b class=\"x\">${say(text.a, \"x>y\")}</b></#if>&ensp;<!-- no -->"))
                .isEmpty();
    }

    @Test
    void every_key_that_templates_ask_for_exists_and_is_filled_as_its_words_want() {
        Map<String, String> texts = Words.english().texts();
        List<String> wrong = new ArrayList<>();

        templates()
                .forEach((name, template) -> KEY.matcher(template).results().forEach(use -> {
                    String key = use.group(2).substring(1);
                    if (use.group(3) == null && !key.equals("title")) {
                        String found = texts.getOrDefault(key, "");
                        boolean fits = use.group(1) == null
                                ? !found.contains("{") && !found.contains("|")
                                : use.group(1).equals("say") ? found.contains("{0}") : found.contains("|");
                        if (!texts.containsKey(key) || !fits) {
                            wrong.add(name + ": " + use.group());
                        }
                    }
                }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_word_of_the_file_is_asked_for() {
        Set<String> unused = new TreeSet<>(Words.english().texts().keySet());

        templates().forEach((name, template) -> {
            unused.remove(name.replaceAll(".*/|\\.ftlh", "") + ".title");
            KEY.matcher(template).results().forEach(use -> unused.removeIf(key -> asks(use, key)));
        });

        assertThat(unused).isEmpty();
    }

    private static boolean asks(MatchResult use, String key) {
        String asked = use.group(2).substring(1);
        return use.group(3) == null ? key.equals(asked) : key.startsWith(asked + ".");
    }

    private static List<String> words(String template) {
        String plain = withoutExpressions(template);
        List<String> words = new ArrayList<>();
        Stream.of(VISIBLE, DESCRIPTION)
                .flatMap(pattern -> pattern.matcher(plain).results())
                .map(found -> found.group(1))
                .forEach(words::add);
        String text = plain.replaceAll("(?s)<!--.*?-->", " ")
                .replaceAll("(?s)<[^>]*>", "\n")
                .replaceAll("&#?\\w+;", " ");
        text.lines().map(String::strip).forEach(words::add);
        words.removeIf(word -> word.chars().noneMatch(Character::isLetter) || SIGNS.contains(word));
        return words;
    }

    /** The template without comments, interpolations and directives. */
    private static String withoutExpressions(String template) {
        String plain = template.replaceAll("(?s)<#--.*?-->", "");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            boolean hole = plain.startsWith("${", i);
            if (hole || plain.substring(i, Math.min(i + 3, plain.length())).matches("</?[#@].*")) {
                i = end(plain, i + (hole ? 2 : 1), hole ? '}' : '>');
                out.append(hole ? "" : "\n");
            } else {
                out.append(plain.charAt(i));
            }
        }
        return out.toString();
    }

    /** Where an expression ends: at its sign outside quotes and brackets. */
    private static int end(String template, int start, char sign) {
        int depth = 0;
        char quote = 0;
        for (int i = start; i < template.length(); i++) {
            char c = template.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (depth == 0 && c == sign) {
                return i;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else {
                depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        throw new IllegalStateException("an expression does not end: " + template.substring(start));
    }

    private static Map<String, String> templates() {
        Map<String, String> templates = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
                templates.put(TEMPLATES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(templates).hasSizeGreaterThan(15);
        return templates;
    }
}
