package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Asset;
import dev.muniment.model.Corpus;
import dev.muniment.model.Criticality;
import dev.muniment.model.Exercise;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A critical store of data that nobody restored for a year, or ever. */
public final class RestoreNotTried implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "restore-not-tried", "BCM-05", RuleClass.TIME, "Critical data that nobody restored for a year.")
            .raisedInAudit();

    private static final Period CYCLE = Period.ofYears(1);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Asset.class).stream()
                .filter(asset -> asset.active()
                        && asset.criticality() == Criticality.CRITICAL
                        && asset.type() == Asset.Type.DATA_STORE)
                .flatMap(asset -> fault(context, asset).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Asset asset) {
        Optional<LocalDate> last = lastRestore(context.corpus(), asset);
        return last.map(day -> day.plus(CYCLE))
                        .filter(day -> !context.asOf().isAfter(day))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                INFO,
                                asset.at("/criticality"),
                                "`" + asset.id() + "` is critical, and "
                                        + last.map(day -> "was last restored on " + day
                                                        + "; a restore is tried once a year")
                                                .orElse("no restore of it was ever tried"))
                        .about(asset.id())
                        .help("restore it, and record an exercise of type `restore` with `targets: [" + asset.id()
                                + "]`"));
    }

    private static Optional<LocalDate> lastRestore(Corpus corpus, Asset asset) {
        return corpus.all(Exercise.class).stream()
                .filter(exercise ->
                        exercise.status() == Exercise.Status.COMPLETED && exercise.type() == Exercise.Type.RESTORE)
                .filter(exercise -> exercise.targets().stream().anyMatch(ref -> corpus.leads(ref, asset)))
                .map(Exercise::date)
                .max(Comparator.naturalOrder());
    }
}
