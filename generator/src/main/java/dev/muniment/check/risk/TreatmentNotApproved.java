package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Risk;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A treatment under way that the owner of the risk did not approve. */
public final class TreatmentNotApproved implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "treatment-not-approved",
                    "RSK-22",
                    RuleClass.LOGIC,
                    "A treatment that the owner of the risk did not approve.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<Risk.Status> UNDER_WAY = List.of(Risk.Status.TREATING, Risk.Status.MONITORED);

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Risk.class).stream()
                .filter(risk -> UNDER_WAY.contains(risk.status()))
                .filter(risk -> risk.treatment().option() != Risk.Option.RETAIN)
                .flatMap(risk -> fault(context, risk).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Risk risk) {
        Risk.Treatment treatment = risk.treatment();
        LocalDate day = treatment.approvedOn().orElse(context.asOf());
        if (treatment.approvedBy().isEmpty()) {
            return Optional.of(diagnostic(risk, "/treatment", "nobody approved the treatment of `" + risk.id() + "`"));
        }
        return treatment
                .approvedBy()
                .filter(person -> owner(context.corpus(), risk).stream()
                        .noneMatch(role -> role.holdersOn(day).stream()
                                .anyMatch(holder -> holder.person().equals(person))))
                .map(person -> diagnostic(
                        risk,
                        "/treatment/approved_by",
                        "`" + person + "` approved the treatment of `" + risk.id() + "` and did not own the risk on "
                                + day));
    }

    private static Optional<Role> owner(Corpus corpus, Risk risk) {
        return corpus.find(Role.class, risk.common().owner());
    }

    private static Diagnostic diagnostic(Risk risk, String field, String sentence) {
        return Diagnostic.of(INFO, risk.at(field), sentence)
                .about(risk.id())
                .help("let a holder of `" + risk.common().owner()
                        + "` approve it, and record `approved_by` and `approved_on`");
    }
}
