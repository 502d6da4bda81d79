package dev.muniment.view;

import dev.muniment.model.Approval;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.DocumentHead;
import dev.muniment.model.Revision;
import dev.muniment.model.Scope;
import dev.muniment.schema.Kinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What identifies a controlled document, who answers for it, and whether its approval still covers its text.
 *
 * @param holders those who hold the owning role on the day
 * @param overdue whether a document in force is past its next review on the day
 * @param history newest first
 */
public record ControlBlock(
        Named document,
        String kind,
        String version,
        String status,
        boolean inForce,
        Optional<String> classification,
        Named owner,
        List<Named> holders,
        Named author,
        Optional<Named> authorUnit,
        Optional<Decided> approval,
        Dates dates,
        boolean overdue,
        Relatives relatives,
        List<Named> appliesTo,
        String file,
        Seal seal,
        List<Edition> history) {

    public ControlBlock {
        holders = List.copyOf(holders);
        appliesTo = List.copyOf(appliesTo);
        history = List.copyOf(history);
    }

    public static ControlBlock of(Corpus corpus, Document document, LocalDate asOf) {
        DocumentHead head = document.head();
        Dates dates = Dates.of(corpus, document);
        return new ControlBlock(
                Named.of(document),
                Kinds.of(document).name(),
                head.version(),
                head.status().word(),
                document.inForce(),
                Classification.of(corpus, document),
                Named.of(corpus, head.common().owner()),
                Holders.of(corpus, head.common().owner(), asOf),
                Named.of(corpus, head.author()),
                head.authorUnit().map(unit -> Named.of(corpus, unit)),
                document.approval().map(approval -> Decided.of(corpus, approval)),
                dates,
                NextReview.overdue(corpus, document, asOf),
                Relatives.of(corpus, document),
                head.appliesTo().stream().map(scope -> scope(corpus, scope)).toList(),
                document.origin().file(),
                Seal.of(document),
                history(corpus, head));
    }

    private static Named scope(Corpus corpus, Scope scope) {
        return scope.everyone() ? new Named(scope.text(), "all staff") : Named.of(corpus, scope.text());
    }

    private static List<Edition> history(Corpus corpus, DocumentHead head) {
        List<Edition> editions = new ArrayList<>(head.history().stream()
                .map(revision -> Edition.of(corpus, revision))
                .toList());
        Collections.reverse(editions);
        return editions;
    }

    /** The decision that approved the present version. */
    public record Decided(LocalDate date, Named by, Named role, Approval.Method method, Optional<String> ref) {
        /** The decision as readers see it. */
        public static Decided of(Corpus corpus, Approval approval) {
            return new Decided(
                    approval.date(),
                    Named.of(corpus, approval.by()),
                    Named.of(corpus, approval.role()),
                    approval.method(),
                    approval.ref());
        }
    }

    /** Days in the life of the present version. */
    public record Dates(
            Optional<LocalDate> effective,
            Optional<LocalDate> expires,
            Optional<LocalDate> lastReviewed,
            Optional<Named> reviewedBy,
            Optional<LocalDate> nextReview) {

        static Dates of(Corpus corpus, Document document) {
            DocumentHead head = document.head();
            return new Dates(
                    head.effective(),
                    head.expires(),
                    head.review().lastReviewed(),
                    head.review().reviewedBy().map(person -> Named.of(corpus, person)),
                    NextReview.of(corpus, document));
        }
    }

    /** Documents above, below, before and after. */
    public record Relatives(
            Optional<Named> parent, List<Named> children, Optional<Named> supersedes, Optional<Named> supersededBy) {

        public Relatives {
            children = List.copyOf(children);
        }

        static Relatives of(Corpus corpus, Document document) {
            DocumentHead head = document.head();
            return new Relatives(
                    head.parent().map(ref -> Named.of(corpus, ref)),
                    children(corpus, document),
                    head.supersedes().map(ref -> Named.of(corpus, ref)),
                    head.supersededBy().map(ref -> Named.of(corpus, ref)));
        }

        private static List<Named> children(Corpus corpus, Document document) {
            return corpus.to(document).stream()
                    .filter(reference -> reference.field().equals("/parent"))
                    .flatMap(reference -> corpus.find(Document.class, reference.from()).stream())
                    .map(Named::of)
                    .sorted(Comparator.comparing(Named::id, Corpus::compareIds))
                    .toList();
        }
    }

    /** One row of the history. */
    public record Edition(
            String version, LocalDate date, Optional<Named> author, String summary, Optional<Named> approvedBy) {
        static Edition of(Corpus corpus, Revision revision) {
            return new Edition(
                    revision.version(),
                    revision.date(),
                    revision.author().map(person -> Named.of(corpus, person)),
                    revision.summary(),
                    revision.approvedBy().map(person -> Named.of(corpus, person)));
        }
    }
}
