package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Person;
import dev.muniment.model.Revision;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person holds, decided, wrote and has shown to be able to do.
 *
 * @param left whether the last day is over
 * @param roles those held on the day first, then those to come, then those that ended last
 * @param standsIn active roles that it deputises for, by itself or through a role held on the day
 * @param decisions newest first
 */
public record PersonSheet(
        Optional<Named> unit,
        boolean left,
        List<Term> roles,
        List<StandsIn> standsIn,
        List<Decided> decisions,
        List<Written> written,
        List<Skill> skills) {

    public PersonSheet {
        roles = List.copyOf(roles);
        standsIn = List.copyOf(standsIn);
        decisions = List.copyOf(decisions);
        written = List.copyOf(written);
        skills = List.copyOf(skills);
    }

    public static PersonSheet of(Corpus corpus, Person person, LocalDate asOf) {
        List<Term> terms = terms(corpus, person, asOf);
        return new PersonSheet(
                person.unit().map(ref -> Named.of(corpus, ref)),
                person.to().filter(asOf::isAfter).isPresent(),
                terms,
                standsIn(corpus, person, terms),
                Decided.all(corpus, person),
                written(corpus, person),
                Skill.all(corpus, person, asOf));
    }

    /** How many roles it holds on the day. */
    public int held() {
        return (int) roles.stream().filter(Term::counts).count();
    }

    private static List<Term> terms(Corpus corpus, Person person, LocalDate asOf) {
        return corpus.all(Role.class).stream()
                .flatMap(role -> role.holders().stream()
                        .filter(holder -> corpus.leads(holder.person(), person))
                        .map(holder -> term(role, holder, asOf)))
                .sorted(Comparator.comparing(Term::standing).thenComparing(Term::from, Comparator.reverseOrder()))
                .toList();
    }

    private static Term term(Role role, Role.Holder holder, LocalDate asOf) {
        Term.Standing standing = Term.Standing.ENDED;
        if (asOf.isBefore(holder.from())) {
            standing = Term.Standing.AHEAD;
        } else if (holder.holdsOn(asOf)) {
            standing = role.active() ? Term.Standing.HOLDS : Term.Standing.OUT_OF_USE;
        }
        return new Term(Named.of(role), holder.interim(), holder.from(), holder.to(), standing);
    }

    private static List<StandsIn> standsIn(Corpus corpus, Person person, List<Term> terms) {
        List<Named> held = terms.stream().filter(Term::counts).map(Term::role).toList();
        return corpus.all(Role.class).stream()
                .filter(Role::active)
                .flatMap(role -> role.deputies().stream()
                        .flatMap(deputy -> corpus.leads(deputy, person)
                                ? Stream.of(new StandsIn(Named.of(role), Optional.empty()))
                                : held.stream()
                                        .filter(mine ->
                                                Named.of(corpus, deputy).id().equals(mine.id()))
                                        .map(mine -> new StandsIn(Named.of(role), Optional.of(mine)))))
                .toList();
    }

    private static List<Written> written(Corpus corpus, Person person) {
        return corpus.all(Document.class).stream()
                .map(document -> new Written(
                        Named.of(document),
                        State.of(document),
                        document.head().version(),
                        corpus.leads(document.head().author(), person),
                        document.head().history().stream()
                                .filter(one -> one.author()
                                        .filter(author -> corpus.leads(author, person))
                                        .isPresent())
                                .map(Revision::version)
                                .toList()))
                .filter(one -> one.present() || !one.versions().isEmpty())
                .toList();
    }

    /** A role that it holds, held or will hold. */
    public record Term(Named role, boolean interim, LocalDate from, Optional<LocalDate> to, Standing standing) {

        /** Whether it counts on the day. */
        boolean counts() {
            return standing == Standing.HOLDS;
        }

        /** How a term stands on the day. */
        public enum Standing {
            HOLDS,
            AHEAD,
            /** The days would count, but the role is not in use. */
            OUT_OF_USE,
            ENDED
        }
    }

    /**
     * A role that it stands in for.
     *
     * @param through the role by which it does
     */
    public record StandsIn(Named role, Optional<Named> through) {}

    /**
     * A document that it wrote.
     *
     * @param present whether the version in hand is its own
     * @param versions those in the history that are
     */
    public record Written(
            Named document, Optional<State> state, String version, boolean present, List<String> versions) {

        public Written {
            versions = List.copyOf(versions);
        }
    }
}
