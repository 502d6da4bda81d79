package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import java.util.Optional;
import java.util.stream.Stream;

/** A document in force whose present version nobody approved. */
public final class ApprovalMissing implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "approval-missing", "DOC-02", RuleClass.LOGIC, "A document in force whose version nobody approved.");

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
        if (document.approval().isPresent()) {
            return Optional.empty();
        }
        String version = document.version();
        return Optional.of(Diagnostic.of(
                        INFO,
                        document.at("/version"),
                        "version `" + version + "` of `" + document.id() + "` is in force and not approved")
                .about(document.id())
                .help("record the decision under `approvals`, or set the status back to `in-review`"));
    }
}
