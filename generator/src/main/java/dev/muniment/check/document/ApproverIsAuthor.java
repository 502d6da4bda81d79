package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Approved;
import dev.muniment.model.Entity;
import java.util.Optional;
import java.util.stream.Stream;

/** A document that its author approved. */
public final class ApproverIsAuthor implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("approver-is-author", "DOC-03", RuleClass.LOGIC, "A version approved by its author.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.of(context.corpus()).flatMap(one -> fault(context, one.entity(), one.record()).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Entity entity, Approved record) {
        return record.approval()
                .filter(approval ->
                        record.author().filter(approval.by()::equals).isPresent())
                .map(approval -> Diagnostic.of(
                                INFO,
                                entity.at("/approvals/" + record.approvals().indexOf(approval) + "/by"),
                                "`" + approval.by() + "` wrote `" + entity.id()
                                        + "` and approved it; another person approves")
                        .about(entity.id()));
    }
}
