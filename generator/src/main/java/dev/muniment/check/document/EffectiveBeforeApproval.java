package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import java.util.Optional;
import java.util.stream.Stream;

/** A document that took effect before it was approved. */
public final class EffectiveBeforeApproval implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "effective-before-approval", "DOC-06", RuleClass.LOGIC, "A document that binds before it was approved.");

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
                .filter(approval -> document.head()
                        .effective()
                        .filter(first -> first.isBefore(approval.date()))
                        .isPresent())
                .map(approval -> Diagnostic.of(
                                INFO,
                                document.at("/effective"),
                                "`" + document.id() + "` takes effect on "
                                        + document.head().effective().orElseThrow() + ", before its approval of "
                                        + approval.date())
                        .about(document.id()));
    }
}
