package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.DocumentHead.StatementFacts;
import dev.muniment.model.Framework;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Markdown;
import dev.muniment.model.RequirementRef;
import dev.muniment.schema.Kinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every normative statement of documents that are not retired, in the order of the tree of documents. */
public record StatementIndex(List<Row> rows) {

    public StatementIndex {
        rows = List.copyOf(rows);
    }

    public static StatementIndex of(Corpus corpus) {
        return new StatementIndex(Documents.tree(corpus).rows().stream()
                .map(Documents.Row::document)
                .filter(Document::active)
                .flatMap(document -> rows(corpus, document))
                .toList());
    }

    /** The statements of one document, whatever its status. */
    public static StatementIndex of(Corpus corpus, Document document) {
        return new StatementIndex(rows(corpus, document).toList());
    }

    /** Figures by key; a key that several statements set stands once for each of them. */
    public List<Parameter> parameters() {
        Map<String, List<Parameter>> byKey = new TreeMap<>();
        rows.forEach(row -> row.params()
                .forEach((key, value) -> byKey.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(new Parameter(key, value, row, false))));
        return byKey.values().stream().flatMap(StatementIndex::compared).toList();
    }

    /** Requirements with the statements that carry them out, in the order of their references. */
    public List<Carried> carried() {
        Map<Requirement, List<Row>> byRequirement = new LinkedHashMap<>();
        rows.forEach(row -> row.requirements()
                .forEach(requirement -> byRequirement
                        .computeIfAbsent(requirement, any -> new ArrayList<>())
                        .add(row)));
        return byRequirement.entrySet().stream()
                .map(entry -> new Carried(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(carried -> carried.requirement().text(), Corpus::compareIds))
                .toList();
    }

    private static Stream<Parameter> compared(List<Parameter> same) {
        boolean differs = same.stream()
                        .filter(one -> one.row().inForce())
                        .map(Parameter::value)
                        .distinct()
                        .count()
                > 1;
        return same.stream()
                .map(one -> new Parameter(
                        one.key(), one.value(), one.row(), differs && one.row().inForce()));
    }

    private static Stream<Row> rows(Corpus corpus, Document document) {
        return Kinds.of(document).body().flatMap(field -> field.value(document)).stream()
                .flatMap(text -> ((Markdown) text).statements().stream())
                .map(statement -> row(corpus, document, statement));
    }

    private static Row row(Corpus corpus, Document document, Markdown.Statement statement) {
        Optional<StatementFacts> facts =
                Optional.ofNullable(document.head().statements().get(statement.id()));
        return new Row(
                statement.id(),
                Named.of(document),
                document.inForce(),
                force(statement),
                statement.plain(),
                facts.flatMap(StatementFacts::responsible).map(role -> Named.of(corpus, role)),
                facts.map(StatementFacts::verifiedBy).orElse(List.of()),
                facts.map(StatementFacts::requirements).orElse(List.of()).stream()
                        .map(ref -> Requirement.of(corpus, ref))
                        .toList(),
                facts.map(StatementFacts::params).orElse(Map.of()));
    }

    private static String force(Markdown.Statement statement) {
        return statement.keywords().stream()
                .findFirst()
                .map(word -> word.word().toLowerCase(Locale.ROOT))
                .orElse("may");
    }

    /**
     * One statement.
     *
     * @param force its first keyword in small letters, as in {@code must not}
     * @param text the sentence without markup
     * @param params figures that machines may read
     */
    public record Row(
            String statement,
            Named document,
            boolean inForce,
            String force,
            String text,
            Optional<Named> responsible,
            List<KindOrRef> verifiedBy,
            List<Requirement> requirements,
            Map<String, String> params) {

        public Row {
            verifiedBy = List.copyOf(verifiedBy);
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * A requirement of a framework.
     *
     * @param text as it is cited
     * @param framework the record
     * @param ref within the framework
     */
    public record Requirement(String text, String framework, String ref, Optional<String> title) {

        static Requirement of(Corpus corpus, RequirementRef ref) {
            Optional<Framework> framework = corpus.find(Framework.class, ref.framework());
            return new Requirement(
                    ref.toString(),
                    framework.map(Framework::id).orElse(ref.framework()),
                    ref.requirement(),
                    framework.flatMap(one -> one.find(ref.requirement())).flatMap(Framework.Requirement::title));
        }
    }

    /**
     * A figure.
     *
     * @param differs whether another document in force gives the same key another value
     */
    public record Parameter(String key, String value, Row row, boolean differs) {}

    /** A requirement and what carries it out. */
    public record Carried(Requirement requirement, List<Row> rows) {
        public Carried {
            rows = List.copyOf(rows);
        }
    }
}
