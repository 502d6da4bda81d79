package dev.muniment.page;

import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.view.ControlRegister;
import dev.muniment.view.ControlRegister.Tested;
import dev.muniment.view.Named;
import dev.muniment.view.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every control with the evidence of the last twelve months. */
final class ControlsPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Corpus corpus = context.corpus();
        ControlRegister register = ControlRegister.of(corpus, context.asOf());
        Model model = new Model(
                Paths.all(corpus),
                GridStrip.years(context.asOf()),
                register.rows().stream().map(ControlsPage::row).toList(),
                register.operated().size(),
                register.missing().size(),
                register.tested(Tested.INEFFECTIVE).size(),
                register.tested(Tested.LONG_AGO).size()
                        + register.tested(Tested.NEVER).size(),
                register.rows().size() - register.operated().size(),
                CoveragePage.whole(context));
        return Stream.of(new Page("controls/index.html", "controls.ftlh", "controls", model));
    }

    private static Row row(ControlRegister.Row row) {
        Control control = row.control();
        return new Row(
                control.id(),
                control.title(),
                State.of(control),
                control.frequency().words(),
                control.type(),
                control.nature(),
                row.operator(),
                row.operated(),
                row.missing(),
                GridStrip.of(row.grid(), control),
                row.tested(),
                control.test());
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            List<GridStrip.Year> years,
            List<Row> rows,
            int operated,
            int missing,
            int failed,
            int untested,
            int others,
            boolean whole) {}

    /** One control. */
    public record Row(
            String id,
            String title,
            Optional<State> status,
            String frequency,
            Control.Type type,
            Control.Nature nature,
            Named operator,
            boolean operated,
            boolean missing,
            List<GridStrip.Cell> cells,
            Tested tested,
            Optional<Control.Test> test) {}
}
