package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.view.Named;
import dev.muniment.view.StatementIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every statement of every document in one table, and every figure that they set. */
final class StatementIndexPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Stream.of(
                new Page("documents/statements.html", "provisions.ftlh", "documents", () -> model(context.corpus())));
    }

    private static Model model(Corpus corpus) {
        StatementIndex index = StatementIndex.of(corpus);
        Values values = new Values(corpus, "documents/statements.html");
        List<StatementIndex.Parameter> parameters = index.parameters();
        return new Model(
                Paths.all(corpus),
                index.rows().stream().map(row -> Line.of(row, values)).toList(),
                (int) index.rows().stream()
                        .filter(row -> row.force().startsWith("must"))
                        .count(),
                (int) index.rows().stream()
                        .filter(row -> row.responsible().isEmpty())
                        .count(),
                (int) index.rows().stream()
                        .filter(row -> row.verifiedBy().isEmpty())
                        .count(),
                index.rows().stream()
                        .map(StatementIndex.Row::document)
                        .distinct()
                        .toList(),
                roles(index),
                parameters);
    }

    private static List<Named> roles(StatementIndex index) {
        return index.rows().stream()
                .map(StatementIndex.Row::responsible)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Named::title).thenComparing(Named::id))
                .toList();
    }

    /**
     * What the template sees.
     *
     * @param binding statements that must be followed
     * @param unseen statements that no role sees to
     * @param unshown statements that nothing shows to be followed
     */
    public record Model(
            Map<String, String> paths,
            List<Line> lines,
            int binding,
            int unseen,
            int unshown,
            List<Named> documents,
            List<Named> roles,
            List<StatementIndex.Parameter> parameters) {}

    /**
     * One statement.
     *
     * @param is words by which it is found
     */
    public record Line(StatementIndex.Row row, List<TextBlock.Proof> proofs, List<Figured> params, String is) {

        static Line of(StatementIndex.Row row, Values values) {
            return new Line(
                    row,
                    row.verifiedBy().stream().map(values::proof).toList(),
                    row.params().entrySet().stream()
                            .map(entry -> new Figured(entry.getKey(), entry.getValue()))
                            .toList(),
                    "f-" + row.force().replace(' ', '-') + " " + row.document().id()
                            + row.responsible().map(role -> " " + role.id()).orElse(" r-none")
                            + (row.verifiedBy().isEmpty() ? " p-none" : ""));
        }
    }

    /** A figure of a statement. */
    public record Figured(String key, String value) {}
}
