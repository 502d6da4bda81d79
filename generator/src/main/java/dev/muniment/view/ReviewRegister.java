package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.ManagementReview;
import dev.muniment.model.Markdown;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Management reviews with what they looked at and what became of what they decided; the newest first. */
public record ReviewRegister(List<Row> rows) {

    public ReviewRegister {
        rows = List.copyOf(rows);
    }

    public static ReviewRegister of(Corpus corpus, LocalDate asOf) {
        return new ReviewRegister(corpus.all(ManagementReview.class).stream()
                .sorted(Comparator.comparing(ManagementReview::date)
                        .reversed()
                        .thenComparing(ManagementReview::id, Corpus::compareIds))
                .map(review -> row(corpus, review, asOf))
                .toList());
    }

    /** Decisions of all reviews whose action is still to be done. */
    public long open() {
        return rows.stream()
                .flatMap(row -> row.decisions().stream())
                .filter(decision -> decision.action().filter(OwnedAction::open).isPresent())
                .count();
    }

    /** One review as its readers see it. */
    public static Row row(Corpus corpus, ManagementReview review, LocalDate asOf) {
        return new Row(
                Named.of(review),
                State.of(review),
                review.date(),
                Named.all(corpus, review.attendees()),
                Stream.of(ManagementReview.Input.values())
                        .map(input -> new Input(
                                input, Optional.ofNullable(review.inputs().get(input))))
                        .toList(),
                review.decisions().stream()
                        .map(decision -> decision(corpus, decision, asOf))
                        .toList(),
                review.resourcesDecided(),
                review.minutes().map(minutes -> Named.of(corpus, minutes)),
                review.status() != ManagementReview.Status.PLANNED);
    }

    private static Resolved decision(Corpus corpus, ManagementReview.Resolution decision, LocalDate asOf) {
        return new Resolved(
                decision.text(),
                decision.by().map(person -> Named.of(corpus, person)),
                decision.action().map(ref -> Named.of(corpus, ref)),
                OwnedAction.of(corpus, decision.action().stream().toList(), asOf).stream()
                        .findFirst(),
                decision.noActionReason());
    }

    /** One review. */
    public record Row(
            Named review,
            Optional<State> state,
            LocalDate date,
            List<Named> attendees,
            List<Input> inputs,
            List<Resolved> decisions,
            Optional<String> resources,
            Optional<Named> minutes,
            boolean held) {

        public Row {
            attendees = List.copyOf(attendees);
            inputs = List.copyOf(inputs);
            decisions = List.copyOf(decisions);
        }

        /** How many inputs were looked at. */
        public int covered() {
            return (int)
                    inputs.stream().filter(input -> input.text().isPresent()).count();
        }
    }

    /** What was looked at, by the letter of 9.3.2. */
    public record Input(ManagementReview.Input letter, Optional<Markdown> text) {}

    /**
     * What was decided.
     *
     * @param named the action that came of it, also where the reader may not see it
     */
    public record Resolved(
            String text,
            Optional<Named> by,
            Optional<Named> named,
            Optional<OwnedAction> action,
            Optional<String> noActionReason) {}
}
