package dev.muniment.page;

import dev.muniment.model.IncidentSeverity;
import dev.muniment.view.Elapsed;
import dev.muniment.view.IncidentRegister;
import dev.muniment.view.Named;
import dev.muniment.view.NoticeRegister;
import dev.muniment.view.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Incidents with the times they took, and notices with what came of them. */
final class IncidentsPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Map<String, String> paths = Paths.all(context.corpus());
        IncidentRegister register = IncidentRegister.of(context.corpus(), context.asOf());
        NoticeRegister notices = NoticeRegister.of(context.corpus());
        return Stream.of(
                new Page(
                        "incidents/index.html",
                        "incidents.ftlh",
                        "incidents",
                        new Model(
                                paths,
                                register.open().stream()
                                        .map(IncidentsPage::line)
                                        .toList(),
                                register.ended().stream()
                                        .map(IncidentsPage::line)
                                        .toList(),
                                register.middles().stream()
                                        .map(IncidentsPage::middle)
                                        .toList(),
                                notices.rows().size(),
                                notices.waiting())),
                new Page(
                        "risks/notices/index.html",
                        "notices.ftlh",
                        "risks",
                        new Notices(paths, notices.rows(), notices.waiting())));
    }

    private static Line line(IncidentRegister.Row row) {
        return new Line(
                row.incident(),
                row.severity(),
                row.state(),
                row.detected(),
                row.handler(),
                row.helpers(),
                span(row.toDetect()),
                span(row.toAcknowledge()),
                span(row.toContain()),
                span(row.toRecover()),
                row.lessons(),
                row.actions());
    }

    private static Middle middle(IncidentRegister.Middle middle) {
        return new Middle(
                middle.severity(),
                middle.incidents(),
                span(middle.toDetect()),
                span(middle.toAcknowledge()),
                span(middle.toContain()),
                span(middle.toRecover()));
    }

    private static Optional<Span> span(Optional<Long> minutes) {
        return minutes.map(length -> new Span(length, Elapsed.words(length)));
    }

    /** What the template of incidents sees. */
    public record Model(
            Map<String, String> paths,
            List<Line> open,
            List<Line> ended,
            List<Middle> middles,
            int notices,
            int waiting) {}

    /** What the template of notices sees. */
    public record Notices(Map<String, String> paths, List<NoticeRegister.Row> rows, int waiting) {}

    /** A length of time. */
    public record Span(long minutes, String words) {}

    /** One incident. */
    public record Line(
            Named incident,
            IncidentSeverity severity,
            Optional<State> state,
            LocalDate detected,
            Optional<Named> handler,
            List<Named> helpers,
            Optional<Span> toDetect,
            Optional<Span> toAcknowledge,
            Optional<Span> toContain,
            Optional<Span> toRecover,
            int lessons,
            List<Named> actions) {}

    /** Medians of a severity. */
    public record Middle(
            IncidentSeverity severity,
            int incidents,
            Optional<Span> toDetect,
            Optional<Span> toAcknowledge,
            Optional<Span> toContain,
            Optional<Span> toRecover) {}
}
