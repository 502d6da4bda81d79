package dev.muniment.page;

import dev.muniment.model.Criticality;
import dev.muniment.model.Word;
import dev.muniment.view.AssetRegister;
import dev.muniment.view.SupplierRegister;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is to be protected, and on whom it rests. */
final class AssetsPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Stream.of(
                new Page("assets/index.html", "assets.ftlh", "assets", assets(context)),
                new Page("suppliers/index.html", "suppliers.ftlh", "suppliers", suppliers(context)));
    }

    private static Assets assets(PageContext context) {
        List<AssetRegister.Row> rows =
                AssetRegister.of(context.corpus(), context.asOf()).rows();
        return new Assets(
                Paths.all(context.corpus()),
                rows.stream()
                        .map(row -> new AssetLine(
                                row,
                                Word.of(row.fields().type()),
                                Word.of(row.criticality()),
                                row.criticality().ordinal(),
                                row.fields().access().stream().map(Word::of).toList(),
                                row.unsupported()))
                        .toList(),
                count(rows, row -> !row.ended()),
                count(rows, row -> !row.ended() && row.criticality() == Criticality.CRITICAL),
                count(rows, row -> !row.ended() && row.fields().internetFacing()),
                count(rows, AssetRegister.Row::unsupported),
                count(
                        rows,
                        row -> !row.ended()
                                && row.support()
                                        .filter(AssetRegister.Support::soon)
                                        .isPresent()),
                rows.stream()
                        .map(row -> Word.of(row.fields().type()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Suppliers suppliers(PageContext context) {
        List<SupplierRegister.Row> rows =
                SupplierRegister.of(context.corpus(), context.asOf()).rows();
        return new Suppliers(
                Paths.all(context.corpus()),
                rows.stream()
                        .map(row -> new SupplierLine(
                                row,
                                Word.of(row.criticality()),
                                row.criticality().ordinal(),
                                row.assured()))
                        .toList(),
                count(rows, row -> !row.ended()),
                count(rows, row -> !row.ended() && row.criticality() == Criticality.CRITICAL),
                count(rows, row -> !row.ended() && (row.ran() || row.ending())),
                count(rows, row -> !row.ended() && !row.assured()),
                count(rows, SupplierRegister.Row::overdue));
    }

    private static <T> int count(List<T> rows, Predicate<T> property) {
        return (int) rows.stream().filter(property).count();
    }

    /** What the template of assets sees. */
    public record Assets(
            Map<String, String> paths,
            List<AssetLine> lines,
            int active,
            int critical,
            int facing,
            int unsupported,
            int soon,
            List<String> types) {}

    /** One asset. */
    public record AssetLine(
            AssetRegister.Row row,
            String type,
            String criticality,
            int weight,
            List<String> access,
            boolean unsupported) {}

    /** What the template of suppliers sees. */
    public record Suppliers(
            Map<String, String> paths,
            List<SupplierLine> lines,
            int active,
            int critical,
            int ending,
            int unassured,
            int overdue) {}

    /** One supplier. */
    public record SupplierLine(SupplierRegister.Row row, String criticality, int weight, boolean assured) {}
}
