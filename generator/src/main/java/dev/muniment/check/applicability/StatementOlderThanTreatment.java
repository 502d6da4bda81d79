package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Approval;
import dev.muniment.model.Corpus;
import dev.muniment.model.Risk;
import dev.muniment.model.StatementOfApplicability;
import dev.muniment.view.Applicability;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement that was approved before a treatment that adds controls. */
public final class StatementOlderThanTreatment implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "statement-older-than-treatment",
                    "SOA-10",
                    RuleClass.LOGIC,
                    "A statement older than a treatment that adds controls.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.of(context)
                .map(Applicability::statement)
                .flatMap(statement ->
                        statement
                                .approval()
                                .flatMap(approval -> fault(context.corpus(), statement, approval))
                                .stream());
    }

    private static Optional<Diagnostic> fault(Corpus corpus, StatementOfApplicability statement, Approval approval) {
        return corpus.all(Risk.class).stream()
                .filter(risk ->
                        risk.active() && !risk.treatment().controlsAdded().isEmpty())
                .filter(risk -> approved(risk).filter(approval.date()::isBefore).isPresent())
                .max(Comparator.comparing(risk -> approved(risk).orElseThrow()))
                .map(risk -> Diagnostic.of(
                                INFO,
                                statement.at(
                                        "/approvals/" + statement.approvals().indexOf(approval) + "/date"),
                                "`" + statement.id() + "` was approved before the treatment of `" + risk.id() + "` of "
                                        + approved(risk).orElseThrow() + ", which adds controls")
                        .about(statement.id())
                        .note(risk.at("/treatment/controls_added"), "controls that it adds")
                        .help("compare the statement with the treatment, and have it approved anew"));
    }

    private static Optional<LocalDate> approved(Risk risk) {
        return risk.treatment().approvedOn();
    }
}
