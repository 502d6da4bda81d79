package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Decision;
import dev.muniment.model.Lifecycle.Phase;
import dev.muniment.model.PolicyException;
import dev.muniment.model.RefOrText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Exceptions to rules by where they stand, the one that ends first before the others. */
public record ExceptionRegister(List<Row> requested, List<Row> inForce, List<Row> ended) {

    public ExceptionRegister {
        requested = List.copyOf(requested);
        inForce = List.copyOf(inForce);
        ended = List.copyOf(ended);
    }

    public static ExceptionRegister of(Corpus corpus, LocalDate asOf) {
        return new ExceptionRegister(
                rows(corpus, asOf, Phase.OPEN), rows(corpus, asOf, Phase.ACTIVE), rows(corpus, asOf, Phase.ENDED));
    }

    /** How many hold although their last day has passed. */
    public int expired() {
        return (int) inForce.stream().filter(Row::expired).count();
    }

    private static List<Row> rows(Corpus corpus, LocalDate asOf, Phase phase) {
        return corpus.all(PolicyException.class).stream()
                .filter(exception -> exception.status().phase() == phase)
                .sorted(Comparator.comparing(PolicyException::expires)
                        .thenComparing(PolicyException::id, Corpus::compareIds))
                .map(exception -> row(corpus, exception, asOf))
                .toList();
    }

    /** One exception as its readers see it. */
    public static Row row(Corpus corpus, PolicyException exception, LocalDate asOf) {
        return new Row(
                Named.of(exception),
                exception.from().text(),
                exception.from().target().map(id -> Named.of(corpus, id)),
                State.of(exception),
                Named.of(corpus, exception.common().owner()),
                Named.of(corpus, exception.requestedBy()),
                exception.approved().map(Decision::by).map(person -> Named.of(corpus, person)),
                exception.approved().map(Decision::date),
                exception.expires(),
                exception.expired(asOf),
                When.of(asOf, exception.expires()),
                exception.renewals(),
                exception.compensating().stream()
                        .map(RefOrText::text)
                        .map(text -> Named.of(corpus, text))
                        .toList(),
                exception.risk().map(risk -> Named.of(corpus, risk)),
                exception.exitPlan().map(action -> Named.of(corpus, action)));
    }

    /**
     * One exception.
     *
     * @param from what is not followed, as it is cited
     * @param target the record that holds it
     * @param when how far the last day lies from today, in words
     * @param compensating what stands in for the rule; words of the author have no page
     */
    public record Row(
            Named exception,
            String from,
            Optional<Named> target,
            Optional<State> state,
            Named owner,
            Named requestedBy,
            Optional<Named> approvedBy,
            Optional<LocalDate> approvedOn,
            LocalDate expires,
            boolean expired,
            String when,
            int renewals,
            List<Named> compensating,
            Optional<Named> risk,
            Optional<Named> exit) {

        public Row {
            compensating = List.copyOf(compensating);
        }
    }
}
