package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Approved;
import dev.muniment.model.Entity;
import dev.muniment.model.Policy;
import dev.muniment.model.Settings;
import dev.muniment.model.Settings.ApprovalRight;
import dev.muniment.model.Word;
import dev.muniment.schema.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document approved in a role that the approval matrix does not name for it. */
public final class ApproverWithoutRight implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "approver-without-right",
            "DOC-04",
            RuleClass.LOGIC,
            "A version approved in a role that may not approve it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.of(context.corpus()).flatMap(one -> fault(context, one.entity(), one.record()).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Entity entity, Approved record) {
        List<String> roles = roles(context, entity);
        return record.approval()
                .filter(approval ->
                        !roles.isEmpty() && !roles.contains(approval.role().id()))
                .map(approval -> Diagnostic.of(
                                INFO,
                                entity.at("/approvals/" + record.approvals().indexOf(approval) + "/role"),
                                "`" + approval.role() + "` may not approve `" + entity.id() + "`; allowed are "
                                        + String.join(", ", roles))
                        .about(entity.id()));
    }

    private static List<String> roles(CheckContext context, Entity entity) {
        return context.corpus().single(Settings.class).stream()
                .flatMap(settings -> settings.approvalMatrix().stream())
                .filter(right -> covers(right, entity))
                .flatMap(right -> right.roles().stream())
                .map(role -> role.id())
                .toList();
    }

    private static boolean covers(ApprovalRight right, Entity entity) {
        Optional<String> level =
                entity instanceof Policy policy ? Optional.of(Word.of(policy.level())) : Optional.empty();
        return right.kind().equals(Kinds.of(entity).word())
                && right.level()
                        .map(named -> level.filter(named::equals).isPresent())
                        .orElse(true);
    }
}
