package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Approved;
import dev.muniment.model.Entity;
import dev.muniment.view.ApprovalHash;
import java.util.Optional;
import java.util.stream.Stream;

/** A record in force whose text or binding fields changed after its approval, or whose approval names no hash. */
public final class ChangedAfterApproval implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "changed-after-approval",
            "DOC-07",
            RuleClass.LOGIC,
            "A document or the risk method that changed after it was approved.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all().stream().flatMap(entity -> fault(entity).stream());
    }

    private static Optional<Diagnostic> fault(Entity entity) {
        if (!(entity instanceof Approved record) || !record.inForce()) {
            return Optional.empty();
        }
        String present = ApprovalHash.of(entity);
        return record.approval()
                .filter(approval -> !approval.contentSha256().equals(Optional.of(present)))
                .map(approval -> Diagnostic.of(
                                INFO,
                                entity.at("/approvals/" + record.approvals().indexOf(approval) + "/content_sha256"),
                                approval.contentSha256().isPresent()
                                        ? "`" + entity.id() + "` changed after version `" + record.version()
                                                + "` was approved"
                                        : "the approval of `" + entity.id() + "` does not say what was approved")
                        .about(entity.id())
                        .help("have it approved again as a new version; the present content is `content_sha256: "
                                + present + "`"));
    }
}
