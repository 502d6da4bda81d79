package dev.muniment.page;

import dev.muniment.check.Manual;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.history.Commit;
import dev.muniment.model.Waiver;
import dev.muniment.schema.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the check found, so that a reader can trust or doubt the rest. */
final class ValidationPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Values values = new Values(context.corpus(), "validation.html");
        List<Row> rows =
                context.diagnostics().stream().map(one -> row(one, values)).toList();
        Model model = new Model(
                rows,
                counts(rows),
                context.corpus().all().size(),
                Manual.faults().size(),
                context.corpus().all(Waiver.class).size(),
                context.commit().filter(Commit::clean).isPresent(),
                Paths.register(Kinds.of(Waiver.class)));
        return Stream.of(new Page("validation.html", "validation.ftlh", "validation", model));
    }

    private static List<Count> counts(List<Row> rows) {
        return Stream.of("error", "warning", "information", "waived")
                .map(severity -> new Count(severity, (int) rows.stream()
                        .filter(row -> row.severity().equals(severity))
                        .count()))
                .toList();
    }

    private static Row row(Diagnostic diagnostic, Values values) {
        return new Row(
                diagnostic.waived().isPresent()
                        ? "waived"
                        : diagnostic.severity().word(),
                diagnostic.rule().number(),
                diagnostic.rule().name(),
                Paths.rule(diagnostic.rule().name()),
                diagnostic.at().toString(),
                Html.ticked(diagnostic.message()),
                diagnostic.help().map(Html::ticked),
                diagnostic.record().map(id -> new Html(values.id(id))),
                diagnostic.waived().map(waived -> waived.waiver() + ": " + waived.reason()));
    }

    /** What the template sees. */
    public record Model(
            List<Row> rows,
            List<Count> counts,
            int records,
            int rules,
            int waivers,
            boolean clean,
            String waiversPath) {}

    /** How many diagnostics weigh so. */
    public record Count(String severity, int diagnostics) {}

    /** One diagnostic. */
    public record Row(
            String severity,
            String number,
            String rule,
            String path,
            String at,
            Html message,
            Optional<Html> help,
            Optional<Html> record,
            Optional<String> waived) {}
}
