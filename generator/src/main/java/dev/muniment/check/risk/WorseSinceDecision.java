package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Risk;
import dev.muniment.model.Risk.Assessment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk that rose after its acceptance or the approval of its treatment. */
public final class WorseSinceDecision implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "worse-since-decision", "RSK-18", RuleClass.LOGIC, "A risk that rose after it was decided upon.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Risk.class).stream()
                .filter(Risk::active)
                .flatMap(risk -> Stream.of(
                                fault(
                                        risk,
                                        "/acceptance/date",
                                        risk.acceptance().map(Risk.Acceptance::date)),
                                fault(
                                        risk,
                                        "/treatment/approved_on",
                                        risk.treatment().approvedOn()))
                        .flatMap(Optional::stream));
    }

    private static Optional<Diagnostic> fault(Risk risk, String field, Optional<LocalDate> decision) {
        return decision.filter(day -> rose(risk, day))
                .map(day -> Diagnostic.of(
                                INFO,
                                risk.at(field),
                                "`" + risk.id() + "` was decided upon on " + day + ", and is scored higher since")
                        .about(risk.id())
                        .note(risk.at("/current"), "the present score")
                        .help("let whoever decided then decide anew, on the present score"));
    }

    private static boolean rose(Risk risk, LocalDate day) {
        return risk.current().date().filter(day::isBefore).isPresent()
                && risk.assessments().stream()
                        .filter(one -> !one.date().isAfter(day))
                        .max(Comparator.comparing(Assessment::date))
                        .map(then -> risk.current().likelihood() > then.likelihood()
                                || risk.current().impact() > then.impact())
                        .orElse(true);
    }
}
