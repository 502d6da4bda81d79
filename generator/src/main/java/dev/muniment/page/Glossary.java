package dev.muniment.page;

import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms of the product and of the field in our own words; they stand in {@code text/glossary.md}. */
public final class Glossary {

    private static final String FILE = "/dev/muniment/templates/text/glossary.md";
    private static final String TERM = "\n## ";
    private static final String KIND = "kind: ";
    private static final String NOT = "not: ";

    private Glossary() {}

    /** Every term, in the order of the alphabet. */
    public static List<Term> terms() {
        return Stream.of(text().split(TERM))
                .skip(1)
                .map(part -> term(part.lines().toList()))
                .toList();
    }

    private static Term term(List<String> lines) {
        List<String> prose = lines.stream()
                .skip(1)
                .filter(line -> !line.startsWith(KIND) && !line.startsWith(NOT))
                .toList();
        return new Term(
                anchor(lines.get(0)),
                lines.get(0),
                new Prose(String.join("\n", prose)),
                value(lines, NOT).map(other -> new Other(anchor(other), other)),
                value(lines, KIND).map(Glossary::kind));
    }

    private static Optional<String> value(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip())
                .findFirst();
    }

    private static Recorded kind(String word) {
        Kind<?> kind = Kinds.all().stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the glossary names `" + word + "`, which is no kind"));
        return new Recorded(kind.plural(), Paths.kind(kind), Paths.register(kind) + "#" + kind.word());
    }

    private static String anchor(String term) {
        return "term-" + term.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String text() {
        try (InputStream in = Glossary.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the shipped file `" + FILE + "` is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the glossary", e);
        }
    }

    /**
     * One term.
     *
     * @param not the term that it is not to be taken for
     */
    public record Term(String anchor, String term, Prose meaning, Optional<Other> not, Optional<Recorded> kind) {}

    /** Another term of the glossary. */
    public record Other(String anchor, String term) {}

    /** The kind of record that a term stands for. */
    public record Recorded(String plural, String path, String register) {}
}
