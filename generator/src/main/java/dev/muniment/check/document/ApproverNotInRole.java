package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Approved;
import dev.muniment.model.Entity;
import dev.muniment.model.Role;
import java.util.Optional;
import java.util.stream.Stream;

/** An approval by somebody who did not hold the role on the day of the decision. */
public final class ApproverNotInRole implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "approver-not-in-role", "DOC-05", RuleClass.LOGIC, "An approver who did not hold the role on the day.");

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
                .filter(approval -> context.corpus()
                        .find(Role.class, approval.role().id())
                        .filter(role -> role.holdersOn(approval.date()).stream()
                                .noneMatch(holder -> holder.person().equals(approval.by())))
                        .isPresent())
                .map(approval -> Diagnostic.of(
                                INFO,
                                entity.at("/approvals/" + record.approvals().indexOf(approval) + "/by"),
                                "`" + approval.by() + "` did not hold `" + approval.role() + "` on " + approval.date())
                        .about(entity.id())
                        .help("name the role that was held on that day, or correct the holders of the role"));
    }
}
