package dev.muniment.page;

import dev.muniment.model.Cadence;
import dev.muniment.model.Corpus;
import dev.muniment.model.Responsibility;
import dev.muniment.view.ActivitySheet;
import dev.muniment.view.ActivityTrace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One activity: who has which part in it, how often and by which documents, and whether what it leaves behind shows it. */
final class ActivityPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Map<String, ActivityTrace> traces =
                ActivityTrace.all(context.corpus(), context.asOf(), context.audience()).stream()
                        .collect(Collectors.toMap(trace -> trace.activity().id(), Function.identity()));
        return Directory.pages(
                context,
                Responsibility.class,
                "activity.ftlh",
                (directory, activity) -> model(context, directory, activity, traces.get(activity.id())));
    }

    private static Model model(PageContext context, Directory directory, Responsibility activity, ActivityTrace trace) {
        Corpus corpus = context.corpus();
        Values values = new Values(corpus, Paths.of(activity));
        FieldMarkup markup = new FieldMarkup(values);
        ActivitySheet sheet = ActivitySheet.of(corpus, activity, context.asOf());
        return new Model(
                directory.paths(),
                EntityPage.model(context, activity, directory.around(activity)),
                new Facts(
                        activity.group(),
                        activity.level(),
                        activity.cadence().map(Cadence::words),
                        activity.baseline(),
                        activity.deviationReason()),
                activity.description().map(text -> new Html(markup.text(text))),
                sheet,
                trace,
                trace.products().stream()
                        .map(one -> new Product(markup.citation(one.what()), one.kept(), one.latest()))
                        .toList(),
                sheet.clauses().stream()
                        .map(one -> new Clause(new Html(values.cited(one.requirement())), one.title()))
                        .toList());
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            Facts facts,
            Optional<Html> description,
            ActivitySheet sheet,
            ActivityTrace trace,
            List<Product> produces,
            List<Clause> clauses) {}

    /** Where it stands in the matrix. */
    public record Facts(
            String area,
            Responsibility.Level level,
            Optional<String> cadence,
            Optional<String> baseline,
            Optional<String> deviation) {}

    /** Something that it leaves behind, whether that can be kept here, and the latest day that is recorded there. */
    public record Product(Html what, boolean kept, Optional<LocalDate> latest) {}

    /** A requirement that asks for it. */
    public record Clause(Html what, Optional<String> title) {}
}
