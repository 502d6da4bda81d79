package dev.muniment.page;

import dev.muniment.model.Control;
import dev.muniment.view.EvidenceGrid;
import dev.muniment.view.Proof;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The evidence grid of a control as cells of a table, and the heads above them. */
final class GridStrip {

    private GridStrip() {}

    static List<Cell> of(EvidenceGrid grid, Control control) {
        return grid.cells().stream()
                .map(cell -> new Cell(
                        cell.period(),
                        cell.months(),
                        cell.state(),
                        cell.evidence().stream().map(proof -> proof.item().id()).toList(),
                        cell.evidence().size() == 1
                                ? "evidence/" + only(cell).item().id() + ".html"
                                : Paths.of(control) + "#evidence"))
                .toList();
    }

    private static Proof only(EvidenceGrid.Cell cell) {
        return cell.evidence().get(0);
    }

    /** The months of the grid by year. */
    static List<Year> years(LocalDate asOf) {
        List<Year> years = new ArrayList<>();
        for (YearMonth month : EvidenceGrid.columns(asOf)) {
            String year = String.valueOf(month.getYear());
            if (years.isEmpty() || !years.get(years.size() - 1).year().equals(year)) {
                years.add(new Year(year, new ArrayList<>()));
            }
            years.get(years.size() - 1).months().add(month.toString().substring(5));
        }
        return years;
    }

    /** Months of one year, as two digits. */
    public record Year(String year, List<String> months) {}

    /**
     * One period.
     *
     * @param path to the item, or to all of them where there are several
     */
    public record Cell(String period, int months, EvidenceGrid.State state, List<String> evidence, String path) {}
}
