package dev.muniment.page;

import dev.muniment.diagnostic.Diagnostic;
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
        Model model = new Model(rows, context.corpus().all().size());
        return Stream.of(new Page("validation.html", "validation.ftlh", "validation", model));
    }

    private static Row row(Diagnostic diagnostic, Values values) {
        return new Row(
                diagnostic.waived().isPresent()
                        ? "waived"
                        : diagnostic.severity().word(),
                diagnostic.rule().number(),
                diagnostic.rule().name(),
                diagnostic.at().toString(),
                diagnostic.message(),
                diagnostic.help(),
                diagnostic.record().map(id -> new Html(values.id(id))),
                diagnostic.waived().map(waived -> waived.waiver() + ": " + waived.reason()));
    }

    /** What the template sees. */
    public record Model(List<Row> rows, int records) {}

    /** One diagnostic. */
    public record Row(
            String severity,
            String number,
            String rule,
            String at,
            String message,
            Optional<String> help,
            Optional<Html> record,
            Optional<String> waived) {}
}
