package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Incident;
import dev.muniment.model.Obligation;
import dev.muniment.view.IncidentSheet;
import dev.muniment.view.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One obligation: what it demands and within which time, whom it binds, what meets it, and what was reported under it. */
final class ObligationPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context,
                Obligation.class,
                "obligation.ftlh",
                (directory, obligation) -> model(context, directory, obligation));
    }

    private static Model model(PageContext context, Directory directory, Obligation obligation) {
        return new Model(
                directory.paths(),
                EntityPage.model(context, obligation, directory.around(obligation)),
                ContextPages.Demand.of(new ContextPages.Setting(context, Paths.of(obligation)), obligation),
                reports(context.corpus(), obligation));
    }

    private static List<Report> reports(Corpus corpus, Obligation obligation) {
        return corpus.all(Incident.class).stream()
                .flatMap(incident -> IncidentSheet.of(corpus, incident).duties().stream()
                        .filter(duty -> duty.obligation().id().equals(obligation.id()))
                        .map(duty -> new Report(Named.of(incident), IncidentPage.Duty.of(duty))))
                .toList();
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths, EntityPage.Model record, ContextPages.Demand demand, List<Report> reports) {}

    /** An incident that had to be reported, and whether it was. */
    public record Report(Named incident, IncidentPage.Duty duty) {}
}
