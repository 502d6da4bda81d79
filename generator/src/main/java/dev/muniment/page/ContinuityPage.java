package dev.muniment.page;

import dev.muniment.model.Timespan;
import dev.muniment.model.Word;
import dev.muniment.view.ContinuityOverview;
import dev.muniment.view.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Business processes with their impact analysis, and exercises against their objectives. */
final class ContinuityPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        ContinuityOverview overview = ContinuityOverview.of(context.corpus());
        Model model = new Model(
                Paths.all(context.corpus()),
                overview.processes().stream().map(ContinuityPage::line).toList(),
                overview,
                overview.untried(),
                overview.missed());
        return Stream.of(new Page("continuity/index.html", "continuity.ftlh", "continuity", model));
    }

    private static Line line(ContinuityOverview.Process process) {
        return new Line(
                process.process(),
                Word.of(process.criticality()),
                span(process.rto()),
                span(process.mtpd()),
                process.rpo().map(ContinuityPage::span),
                process.owner(),
                process.plan(),
                process.needs(),
                process.lastTrial(),
                process.lastTried());
    }

    private static Span span(Timespan length) {
        return new Span(length.minutes(), length.words());
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths, List<Line> processes, ContinuityOverview overview, int untried, int missed) {}

    /** A length of time. */
    public record Span(long minutes, String words) {}

    /** One process. */
    public record Line(
            Named process,
            String criticality,
            Span rto,
            Span mtpd,
            Optional<Span> rpo,
            Named owner,
            Optional<Named> plan,
            List<Named> needs,
            Optional<Named> lastTrial,
            Optional<LocalDate> lastTried) {}
}
