package dev.muniment.view;

import dev.muniment.model.Action;
import dev.muniment.model.Audit;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.Finding;
import dev.muniment.model.Metric;
import dev.muniment.model.Ref;
import dev.muniment.model.Reviewed;
import dev.muniment.model.Risk;
import dev.muniment.model.Role;
import dev.muniment.model.Waiver;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every day by which somebody owes something, earliest first. */
public record Deadlines(List<Deadline> all) {

    private static final Comparator<Deadline> EARLIEST_FIRST = Comparator.comparing(Deadline::day)
            .thenComparing(deadline -> deadline.record().id(), Corpus::compareIds)
            .thenComparing(Deadline::sort);

    public Deadlines {
        all = List.copyOf(all);
    }

    public static Deadlines of(Corpus corpus) {
        return new Deadlines(corpus.all().stream()
                .filter(Entity::active)
                .flatMap(entity -> of(corpus, entity))
                .sorted(EARLIEST_FIRST)
                .toList());
    }

    /** Those whose day has passed. */
    public List<Deadline> before(LocalDate asOf) {
        return all.stream().filter(deadline -> deadline.day().isBefore(asOf)).toList();
    }

    /** Those between two days, both included. */
    public List<Deadline> between(LocalDate first, LocalDate last) {
        return all.stream()
                .filter(deadline ->
                        !deadline.day().isBefore(first) && !deadline.day().isAfter(last))
                .toList();
    }

    private static Stream<Deadline> of(Corpus corpus, Entity entity) {
        return Stream.of(
                        review(corpus, entity),
                        entity instanceof Action action ? Optional.of(due(corpus, action)) : Optional.<Deadline>empty(),
                        entity instanceof Metric metric ? value(corpus, metric) : Optional.<Deadline>empty(),
                        entity instanceof Risk risk ? acceptance(corpus, risk) : Optional.<Deadline>empty(),
                        entity instanceof Finding finding ? closing(corpus, finding) : Optional.<Deadline>empty(),
                        entity instanceof Audit audit ? planned(corpus, audit) : Optional.<Deadline>empty(),
                        entity instanceof Waiver waiver ? Optional.of(end(corpus, waiver)) : Optional.<Deadline>empty())
                .flatMap(Optional::stream);
    }

    private static Optional<Deadline> review(Corpus corpus, Entity entity) {
        boolean examined = entity instanceof Reviewed && (!(entity instanceof Document document) || document.inForce());
        return examined
                ? NextReview.of(corpus, entity).map(day -> deadline(corpus, day, Sort.REVIEW, entity, entity.owner()))
                : Optional.empty();
    }

    private static Deadline due(Corpus corpus, Action action) {
        return deadline(corpus, action.due(), Sort.ACTION, action, action.owner());
    }

    private static Optional<Deadline> value(Corpus corpus, Metric metric) {
        Optional<Ref<Role>> collector = metric.collector().map(Metric.Collector::role);
        return MetricSeries.nextDue(metric)
                .map(day -> deadline(corpus, day, Sort.VALUE, metric, collector.or(metric::owner)));
    }

    private static Optional<Deadline> acceptance(Corpus corpus, Risk risk) {
        return risk.acceptance()
                .flatMap(Risk.Acceptance::expires)
                .map(day -> deadline(corpus, day, Sort.ACCEPTANCE, risk, risk.owner()));
    }

    private static Optional<Deadline> closing(Corpus corpus, Finding finding) {
        return FindingDue.of(corpus, finding).map(day -> deadline(corpus, day, Sort.FINDING, finding, finding.owner()));
    }

    private static Optional<Deadline> planned(Corpus corpus, Audit audit) {
        return audit.performed().isPresent()
                ? Optional.empty()
                : Optional.of(deadline(corpus, audit.planned().to(), Sort.AUDIT, audit, audit.owner()));
    }

    private static Deadline end(Corpus corpus, Waiver waiver) {
        return deadline(corpus, waiver.expires(), Sort.WAIVER, waiver, waiver.role());
    }

    private static Deadline deadline(Corpus corpus, LocalDate day, Sort sort, Entity entity, Optional<Ref<Role>> who) {
        return new Deadline(day, sort, Named.of(entity), who.map(role -> Named.of(corpus, role)));
    }

    /** A day by which a record wants something of a role. */
    public record Deadline(LocalDate day, Sort sort, Named record, Optional<Named> who) {}

    /** What is owed. */
    public enum Sort {
        ACTION("Action", "do it, or agree a later day and record the move"),
        REVIEW("Review", "examine it and record the day, also when nothing changes"),
        VALUE("Figure", "hand in the value of the period"),
        ACCEPTANCE("End of acceptance", "decide anew, or treat the risk"),
        FINDING("Finding", "mend it and have it verified, or accept the risk"),
        AUDIT("Audit", "do it, or plan it anew"),
        WAIVER("End of waiver", "mend the cause, or decide anew");

        private final String word;
        private final String next;

        Sort(String word, String next) {
            this.word = word;
            this.next = next;
        }

        /** The word that readers see. */
        public String word() {
            return word;
        }

        /** The next step. */
        public String next() {
            return next;
        }
    }
}
