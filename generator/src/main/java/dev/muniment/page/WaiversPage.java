package dev.muniment.page;

import dev.muniment.check.Manual;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Waiver;
import dev.muniment.view.Named;
import dev.muniment.view.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules of the tool that are set aside for a time. */
final class WaiversPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        List<Row> rows = context.corpus().all(Waiver.class).stream()
                .map(waiver -> row(context, waiver))
                .toList();
        Model model = new Model(
                Paths.all(context.corpus()),
                rows,
                count(rows, Standing.HOLDING),
                count(rows, Standing.AHEAD),
                count(rows, Standing.ENDED));
        return Stream.of(new Page("waivers/index.html", "waivers.ftlh", "waivers", model));
    }

    private static int count(List<Row> rows, Standing standing) {
        return (int) rows.stream().filter(row -> row.standing() == standing).count();
    }

    static Row row(PageContext context, Waiver waiver) {
        return new Row(
                waiver,
                faults(waiver).map(fault -> Paths.rule(fault.name())).findFirst(),
                waiver.record().map(ref -> Named.of(context.corpus(), ref)),
                waiver.by().map(ref -> Named.of(context.corpus(), ref)),
                waiver.role().map(ref -> Named.of(context.corpus(), ref)),
                Standing.of(waiver, context.asOf()),
                When.of(context.asOf(), waiver.expires()));
    }

    /** The faults that a waiver names, by name or by number. */
    static Stream<RuleInfo> faults(Waiver waiver) {
        return Manual.faults().stream()
                .filter(fault ->
                        fault.name().equals(waiver.rule()) || fault.number().equals(waiver.rule()));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, List<Row> rows, int holding, int ahead, int ended) {}

    /** How a waiver stands on the day. */
    public enum Standing {
        HOLDING,
        AHEAD,
        ENDED;

        private static Standing of(Waiver waiver, LocalDate day) {
            if (waiver.ended(day)) {
                return ENDED;
            }
            return waiver.holds(day) ? HOLDING : AHEAD;
        }
    }

    /**
     * One waiver.
     *
     * @param rule path of the page of the first rule of that name or number
     */
    public record Row(
            Waiver waiver,
            Optional<String> rule,
            Optional<Named> record,
            Optional<Named> by,
            Optional<Named> role,
            Standing standing,
            String when) {}
}
