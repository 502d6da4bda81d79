package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.view.ApprovalHash;
import java.util.Optional;
import java.util.stream.Stream;

/** A document whose text or binding fields changed after it was approved, or whose approval names no hash. */
public final class ChangedAfterApproval implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "changed-after-approval", "DOC-07", RuleClass.LOGIC, "A document that changed after it was approved.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream()
                .filter(Document::inForce)
                .flatMap(document -> fault(context, document).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Document document) {
        String present = ApprovalHash.of(document);
        return document.approval()
                .filter(approval -> !approval.contentSha256().equals(Optional.of(present)))
                .map(approval -> Diagnostic.of(
                                INFO,
                                document.at("/approvals/" + document.approvals().indexOf(approval) + "/content_sha256"),
                                approval.contentSha256().isPresent()
                                        ? "`" + document.id() + "` changed after version `" + document.version()
                                                + "` was approved"
                                        : "the approval of `" + document.id() + "` does not say what was approved")
                        .about(document.id())
                        .help("have it approved again as a new version; the present content is `content_sha256: "
                                + present + "`"));
    }
}
