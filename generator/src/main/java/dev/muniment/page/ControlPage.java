package dev.muniment.page;

import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Markdown;
import dev.muniment.view.ControlRegister;
import dev.muniment.view.ControlSheet;
import dev.muniment.view.Named;
import dev.muniment.view.Proof;
import dev.muniment.view.RiskRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One control: what is done, what it left behind, and what rests on it. */
final class ControlPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Directory directory = Directory.of(context.corpus());
        return ControlRegister.of(context.corpus(), context.asOf()).rows().stream()
                .map(row -> new Page(
                        Paths.of(row.control()),
                        "control.ftlh",
                        row.control().title(),
                        "controls",
                        model(context, directory, row)));
    }

    private static Model model(PageContext context, Directory directory, ControlRegister.Row row) {
        Corpus corpus = context.corpus();
        Control control = row.control();
        Values values = new Values(corpus, Paths.of(control));
        ControlSheet sheet = ControlSheet.of(corpus, control, context.asOf());
        return new Model(
                directory.paths(),
                EntityPage.model(context, control, directory.around(control)),
                control.objective().map(text -> html(text, values)),
                html(control.description(), values),
                new Facts(
                        control.type(),
                        control.nature(),
                        control.frequency().words(),
                        control.operatedSince(),
                        control.evidenceExpected()),
                row.operator(),
                row.reviewer(),
                new Shown(
                        GridStrip.years(context.asOf()),
                        GridStrip.of(row.grid(), control),
                        row.grid().due(),
                        row.operated(),
                        row.missing(),
                        row.grid().missing(),
                        row.grid().evidence()),
                row.tested(),
                control.test()
                        .map(test -> new Test(test.last(), test.method(), test.result(), Named.of(corpus, test.by()))),
                sheet.statements().stream()
                        .map(one -> new Tied(new Html(values.cited(one.statement())), one.text()))
                        .toList(),
                sheet.requirements().stream()
                        .map(one -> new Tied(new Html(values.cited(one.requirement())), one.title()))
                        .toList(),
                sheet.risks(),
                CoveragePage.whole(context));
    }

    private static Html html(Markdown text, Values values) {
        return new Html(text.blocks().stream()
                .flatMap(Markdown.Block::texts)
                .map(part -> values.rich(part).markup())
                .collect(Collectors.joining("\n")));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            Optional<Html> objective,
            Html description,
            Facts facts,
            Named operator,
            Optional<Named> reviewer,
            Shown shown,
            ControlRegister.Tested tested,
            Optional<Test> test,
            List<Tied> statements,
            List<Tied> requirements,
            List<RiskRegister.Row> risks,
            boolean whole) {}

    /** How it works. */
    public record Facts(
            Control.Type type,
            Control.Nature nature,
            String frequency,
            Optional<LocalDate> since,
            Optional<String> expected) {}

    /** What it left behind. */
    public record Shown(
            List<GridStrip.Year> years,
            List<GridStrip.Cell> cells,
            boolean due,
            boolean operated,
            boolean late,
            long missing,
            List<Proof> evidence) {}

    /** The latest test. */
    public record Test(LocalDate day, Control.Method method, Control.Result result, Named by) {}

    /** What it carries out or serves, and what that says. */
    public record Tied(Html what, Optional<String> says) {}
}
