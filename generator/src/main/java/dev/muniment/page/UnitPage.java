package dev.muniment.page;

import dev.muniment.model.Unit;
import dev.muniment.view.Rulebook;
import dev.muniment.view.UnitSheet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is expected of a unit, on one sheet. */
final class UnitPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(context, Unit.class, "unit.ftlh", (directory, unit) -> model(context, directory, unit));
    }

    private static Model model(PageContext context, Directory directory, Unit unit) {
        UnitSheet sheet = UnitSheet.of(context.corpus(), unit, context.asOf());
        List<DateLine> dates = DateLine.of(sheet.dates(), context.asOf());
        return new Model(
                directory.paths(),
                EntityPage.model(context, unit, directory.around(unit)),
                sheet,
                dates,
                (int) dates.stream().filter(DateLine::late).count(),
                sheet.rules().named(),
                sheet.rules().forEveryone().size());
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            UnitSheet sheet,
            List<DateLine> dates,
            int late,
            List<Rulebook.Bound> rules,
            int everyone) {}
}
