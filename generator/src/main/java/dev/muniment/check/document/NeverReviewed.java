package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Approval;
import dev.muniment.model.Document;
import dev.muniment.view.NextReview;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A document in force that nobody examined in the year after its approval. */
public final class NeverReviewed implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "never-reviewed", "DOC-09", RuleClass.TIME, "A document that nobody examined since its approval.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream()
                .filter(Document::inForce)
                .filter(document -> NextReview.of(context.corpus(), document)
                        .filter(context.asOf()::isAfter)
                        .isEmpty())
                .flatMap(document -> document.approval().map(Approval::date).stream()
                        .filter(day -> context.asOf().isAfter(day.plusYears(1)) && !reviewedAfter(document, day))
                        .map(day -> diagnostic(document, day)));
    }

    private static boolean reviewedAfter(Document document, LocalDate day) {
        return document.review().lastReviewed().filter(day::isBefore).isPresent();
    }

    private static Diagnostic diagnostic(Document document, LocalDate day) {
        return Diagnostic.of(
                        INFO,
                        document.at("/last_reviewed"),
                        "`" + document.id() + "` was approved on " + day + " and not examined since")
                .about(document.id())
                .help("examine it and record `last_reviewed`, also when nothing changes");
    }
}
