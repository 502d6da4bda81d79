package dev.muniment.page;

import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.model.Incident;
import dev.muniment.model.IncidentSeverity;
import dev.muniment.model.Timespan;
import dev.muniment.view.IncidentSheet;
import dev.muniment.view.Named;
import dev.muniment.view.OwnedAction;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One incident: how it went, what it hit, who was told, and what was learnt. */
final class IncidentPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, Incident.class, "incident.ftlh", (directory, incident) -> model(context, directory, incident));
    }

    private static Model model(PageContext context, Directory directory, Incident incident) {
        Corpus corpus = context.corpus();
        IncidentSheet sheet = IncidentSheet.of(corpus, incident);
        FieldMarkup markup = new FieldMarkup(new Values(corpus, Paths.of(incident)));
        return new Model(
                directory.paths(),
                EntityPage.model(context, incident, directory.around(incident)),
                incident.severity(),
                incident.category(),
                incident.handler().map(role -> Named.of(corpus, role)),
                Named.all(corpus, incident.assistingUnits()),
                sheet.moments().stream().map(Moment::of).toList(),
                sheet.duties().stream().map(Duty::of).toList(),
                incident.communications().stream()
                        .map(one -> new Told(one.to(), time(one.at()), one.summary()))
                        .toList(),
                new Harm(
                        Named.all(corpus, incident.assets()),
                        Named.all(corpus, incident.risks()),
                        incident.personalDataBreach(),
                        incident.impact().flatMap(Incident.Impact::downtime).map(Timespan::words),
                        incident.impact().flatMap(Incident.Impact::text)),
                incident.rootCause().map(text -> new Html(markup.text(text))),
                incident.lessons().stream()
                        .map(lesson -> new Lesson(
                                lesson.text(),
                                lesson.action()
                                        .flatMap(action -> corpus.find(Action.class, action))
                                        .map(action -> OwnedAction.of(corpus, action, context.asOf())),
                                lesson.noActionReason()))
                        .toList());
    }

    private static String time(OffsetDateTime time) {
        return time.toLocalDate() + " " + time.toLocalTime().toString().substring(0, 5);
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            IncidentSeverity severity,
            Optional<String> category,
            Optional<Named> handler,
            List<Named> helpers,
            List<Moment> moments,
            List<Duty> duties,
            List<Told> told,
            Harm harm,
            Optional<Html> cause,
            List<Lesson> lessons) {}

    /** One moment; times are those of the place. */
    public record Moment(
            String key, Optional<String> at, Optional<String> took, Optional<String> allowed, IncidentSheet.Kept kept) {

        private static Moment of(IncidentSheet.Moment moment) {
            return new Moment(
                    moment.key(),
                    moment.at().map(IncidentPage::time),
                    moment.took().map(span -> span.words()),
                    moment.allowed().map(span -> span.words()),
                    moment.kept());
        }
    }

    /** A notification that an obligation demands. */
    public record Duty(
            Named obligation, String due, Optional<String> made, Optional<String> decision, IncidentSheet.Kept kept) {

        static Duty of(IncidentSheet.Duty duty) {
            return new Duty(
                    duty.obligation(),
                    time(duty.due()),
                    duty.made().map(IncidentPage::time),
                    duty.decision(),
                    duty.kept());
        }
    }

    /** Who was told what. */
    public record Told(String to, String at, String summary) {}

    /** What it did. */
    public record Harm(
            List<Named> assets,
            List<Named> risks,
            boolean personal,
            Optional<String> downtime,
            Optional<String> text) {}

    /** Something learnt, and what came of it. */
    public record Lesson(String text, Optional<OwnedAction> action, Optional<String> reason) {}
}
