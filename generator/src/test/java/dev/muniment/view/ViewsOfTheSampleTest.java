package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Metric;
import dev.muniment.model.Role;
import dev.muniment.model.Unit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views of the worked example: what each must say whatever the example holds. */
class ViewsOfTheSampleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Corpus SAMPLE =
            CorpusLoader.load(ContentFolder.read(Path.of("../content")).files()).corpus();

    @Test
    void every_open_risk_stands_in_one_cell_of_each_map_or_is_named_as_unplaced() {
        int open = RiskRegister.of(SAMPLE, DAY).open().size();

        for (RiskMap.Which which : RiskMap.Which.values()) {
            RiskMap map = RiskMap.of(SAMPLE, which).orElseThrow();
            int placed = map.rows().stream()
                    .flatMap(List::stream)
                    .mapToInt(cell -> cell.ids().size())
                    .sum();

            assertThat(placed + map.unplaced().size()).isEqualTo(open).isPositive();
            assertThat(map.counts().stream().mapToInt(RiskMap.Count::risks).sum())
                    .isEqualTo(placed);
        }
    }

    @Test
    void the_stair_parts_cells_within_from_cells_above_the_appetite() {
        RiskMap map = RiskMap.of(SAMPLE, RiskMap.Which.CURRENT).orElseThrow();

        assertThat(map.stairs())
                .containsExactlyInAnyOrder(
                        new RiskMap.Edge(2, 0, 2, 1),
                        new RiskMap.Edge(3, 2, 3, 3),
                        new RiskMap.Edge(2, 1, 2, 2),
                        new RiskMap.Edge(2, 2, 3, 2),
                        new RiskMap.Edge(4, 3, 4, 4),
                        new RiskMap.Edge(3, 3, 4, 3),
                        new RiskMap.Edge(4, 4, 5, 4));
    }

    @Test
    void every_row_of_the_matrix_has_a_cell_for_each_column() {
        Matrix matrix = Matrix.of(SAMPLE);

        assertThat(matrix.activities()).isPositive();
        assertThat(matrix.groups())
                .allSatisfy(group -> assertThat(group.rows())
                        .allSatisfy(row -> assertThat(row.cells())
                                .extracting(Matrix.Cell::role)
                                .isEqualTo(matrix.columns())));
    }

    @Test
    void every_assignment_stands_on_the_sheet_of_its_role() {
        int onSheets = SAMPLE.all(Role.class).stream()
                .map(role -> RoleSheet.of(SAMPLE, role, DAY))
                .flatMap(sheet -> sheet.duties().stream())
                .mapToInt(duties -> duties.duties().size())
                .sum();

        assertThat(onSheets).isEqualTo(Duty.all(SAMPLE).size()).isPositive();
    }

    @Test
    void a_unit_in_scope_has_what_is_assigned_to_each_unit_and_others_do_not() {
        for (Unit unit : SAMPLE.all(Unit.class)) {
            UnitSheet sheet = UnitSheet.of(SAMPLE, unit, DAY);

            assertThat(sheet.obligations().stream()
                            .anyMatch(duty -> duty.unit().orElseThrow().each()))
                    .isEqualTo(unit.inScope());
        }
    }

    @Test
    void every_overdue_item_of_today_is_past_and_every_due_one_is_not() {
        Today today = Today.of(SAMPLE, DAY, List.of());

        assertThat(today.overdue())
                .flatExtracting(Today.Debts::items)
                .allSatisfy(item -> assertThat(item.day().orElseThrow()).isBefore(DAY))
                .hasSize(today.overdueItems());
        assertThat(today.windows())
                .flatExtracting(Today.Window::items)
                .allSatisfy(item -> assertThat(item.day().orElseThrow()).isBetween(DAY, DAY.plusDays(90)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_role_without_a_holder_is_broken_accountability() {
        LocalDate longAgo = LocalDate.of(1990, 1, 1);

        Today today = Today.of(SAMPLE, longAgo, List.of());

        assertThat(today.broken()).extracting(item -> item.record().id()).contains("ROL-iso");
        assertThat(today.broken()).allSatisfy(item -> assertThat(item.when()).isEqualTo("never held"));
    }

    @Test
    void the_tree_holds_every_document_once() {
        Documents tree = Documents.tree(SAMPLE);

        assertThat(count(tree.roots())).isEqualTo(SAMPLE.all(Document.class).size());
    }

    @Test
    void the_overview_counts_what_it_lists() {
        MetricOverview overview = MetricOverview.of(SAMPLE, DAY);

        assertThat(overview.counts().stream()
                        .mapToInt(MetricOverview.Count::metrics)
                        .sum())
                .isEqualTo(overview.series().size())
                .isEqualTo((int)
                        SAMPLE.all(Metric.class).stream().filter(Metric::active).count());
    }

    private static int count(List<Documents.Node> nodes) {
        return nodes.stream().mapToInt(node -> 1 + count(node.children())).sum();
    }
}
