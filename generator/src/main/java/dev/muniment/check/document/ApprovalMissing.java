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

/** A document in force whose present version nobody approved. */
public final class ApprovalMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("approval-missing", "DOC-02", RuleClass.LOGIC, "A version in force that nobody approved.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.of(context.corpus()).flatMap(one -> fault(context, one.entity(), one.record()).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Entity entity, Approved record) {
        if (record.approval().isPresent()) {
            return Optional.empty();
        }
        String version = record.version();
        return Optional.of(Diagnostic.of(
                        INFO,
                        entity.at("/version"),
                        "version `" + version + "` of `" + entity.id() + "` is in force and not approved")
                .about(entity.id())
                .help("record the decision under `approvals`, or set the status back to `in-review`"));
    }
}
