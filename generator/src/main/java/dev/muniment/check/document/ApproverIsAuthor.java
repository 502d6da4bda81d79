package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import java.util.Optional;
import java.util.stream.Stream;

/** A document that its author approved. */
public final class ApproverIsAuthor implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("approver-is-author", "DOC-03", RuleClass.LOGIC, "A document approved by its author.");

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
        return document.approval()
                .filter(approval -> approval.by().equals(document.head().author()))
                .map(approval -> Diagnostic.of(
                                INFO,
                                document.at("/approvals/" + document.approvals().indexOf(approval) + "/by"),
                                "`" + approval.by() + "` wrote `" + document.id()
                                        + "` and approved it; another person approves")
                        .about(document.id()));
    }
}
