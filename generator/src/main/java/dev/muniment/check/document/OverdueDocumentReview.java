package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.view.NextReview;
import java.util.Optional;
import java.util.stream.Stream;

/** A document in force whose examination no longer holds. */
public final class OverdueDocumentReview implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "overdue-document-review", "DOC-08", RuleClass.TIME, "A document past its review.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream().flatMap(document -> fault(context, document).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Document document) {
        return NextReview.passed(context.corpus(), document, context.asOf())
                .map(due -> Diagnostic.of(
                                INFO,
                                document.at("/last_reviewed"),
                                "the review of `" + document.id() + "` was due on " + due)
                        .about(document.id())
                        .help("examine it and record `last_reviewed`, also when nothing changes"));
    }
}
