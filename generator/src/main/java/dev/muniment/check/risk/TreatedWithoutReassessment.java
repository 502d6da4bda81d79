package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Risk;
import dev.muniment.view.TreatmentProgress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk whose treatment is finished, and nobody scored it since. */
public final class TreatedWithoutReassessment implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "treated-without-reassessment",
            "RSK-13",
            RuleClass.LOGIC,
            "A finished treatment, and nobody scored the risk since.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Risk.class).stream()
                .filter(Risk::active)
                .flatMap(risk -> TreatmentProgress.of(context.corpus(), risk).finished().stream()
                        .filter(done ->
                                scored(risk).filter(day -> !day.isBefore(done)).isEmpty())
                        .map(done -> Diagnostic.of(
                                        INFO,
                                        risk.at("/current"),
                                        "every action for `" + risk.id() + "` is done since " + done
                                                + ", and nobody scored it since")
                                .about(risk.id())
                                .help("assess it anew, and record the score with its day under `assessments`")));
    }

    /** The latest day on which somebody looked at the score. */
    private static Optional<LocalDate> scored(Risk risk) {
        return Stream.of(
                        risk.current().date().stream(),
                        risk.review().lastReviewed().stream(),
                        risk.assessments().stream().map(Risk.Assessment::date))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }
}
