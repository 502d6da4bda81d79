package dev.muniment.page;

import dev.muniment.model.Objective;
import dev.muniment.view.ObjectiveRegister;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What information security is to reach by when, and how far it has come. */
final class ObjectivesPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        ObjectiveRegister register = ObjectiveRegister.of(context.corpus(), context.asOf());
        Model model = new Model(
                Paths.all(context.corpus()),
                register.rows().stream().map(row -> Line.of(context, row)).toList(),
                register.in(Objective.Status.ACTIVE),
                register.in(Objective.Status.ACHIEVED),
                register.in(Objective.Status.MISSED),
                register.late());
        return Stream.of(new Page("strategy/objectives/index.html", "objectives.ftlh", "strategy", model));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, List<Line> lines, int active, int achieved, int missed, int late) {}

    /** One objective. */
    public record Line(ObjectiveRegister.Row row, List<MetricLine> measures, Optional<Figure> way) {

        static Line of(PageContext context, ObjectiveRegister.Row row) {
            return new Line(
                    row,
                    row.measures().stream()
                            .map(series -> MetricLine.of(context.corpus(), series, context.asOf()))
                            .toList(),
                    row.percent()
                            .map(percent ->
                                    new Figure.Portion("way-" + row.objective().id(), "percent", percent, 100)));
        }
    }
}
