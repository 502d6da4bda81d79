package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.PolicyException;
import dev.muniment.model.Ref;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Role;
import dev.muniment.model.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pairs of duties that one person must not have together, and whoever has both: those of the settings first. */
public record DutyConflicts(List<Pair> pairs) {

    public DutyConflicts {
        pairs = List.copyOf(pairs);
    }

    public static DutyConflicts of(Corpus corpus, LocalDate asOf) {
        List<Pair> pairs = new ArrayList<>();
        corpus.single(Settings.class)
                .ifPresent(settings -> settings.incompatible()
                        .forEach(pair -> pairs.add(setApart(corpus, asOf, pair, pointer(pairs.size())))));
        List<Set<String>> told = pairs.stream().map(Pair::duties).toList();
        corpus.all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .flatMap(activity ->
                        activity.reviewedByActivity().stream().map(review -> reviewed(corpus, asOf, activity, review)))
                .filter(pair -> !told.contains(pair.duties()))
                .forEach(pairs::add);
        return new DutyConflicts(pairs);
    }

    private static String pointer(int index) {
        return "/incompatible/" + index;
    }

    private static Pair setApart(Corpus corpus, LocalDate asOf, Settings.Incompatible pair, String pointer) {
        return pair(corpus, asOf, Sort.SET_APART, pointer, List.of(pair.a(), pair.b()), Optional.of(pair.reason()));
    }

    private static Pair reviewed(Corpus corpus, LocalDate asOf, Responsibility activity, Ref<Responsibility> review) {
        return pair(
                corpus,
                asOf,
                Sort.REVIEWED,
                "/reviewed_by_activity",
                List.of(new Ref<>(activity.id()), new Ref<>(review.id())),
                Optional.empty());
    }

    private static Pair pair(
            Corpus corpus, LocalDate asOf, Sort sort, String pointer, List<Ref<Entity>> duties, Optional<String> why) {
        Named a = Named.of(corpus, duties.get(0));
        Named b = Named.of(corpus, duties.get(1));
        Map<String, Named> both = persons(corpus, sort, a.id(), asOf);
        both.keySet().retainAll(persons(corpus, sort, b.id(), asOf).keySet());
        return new Pair(sort, pointer, a, b, why, List.copyOf(both.values()), exception(corpus, asOf, a, b));
    }

    /** Those who have a duty, by id. */
    private static Map<String, Named> persons(Corpus corpus, Sort sort, String duty, LocalDate asOf) {
        Stream<Role> roles = Stream.concat(
                corpus.find(Role.class, duty).stream(),
                corpus.find(Responsibility.class, duty).stream()
                        .filter(Responsibility::active)
                        .flatMap(sort::parts)
                        .flatMap(part -> corpus.find(Role.class, part.role()).stream()));
        Map<String, Named> persons = new TreeMap<>();
        roles.filter(Role::active)
                .flatMap(role -> role.holdersOn(asOf).stream())
                .map(holder -> Named.of(corpus, holder.person()))
                .forEach(person -> persons.put(person.id(), person));
        return persons;
    }

    private static Optional<Named> exception(Corpus corpus, LocalDate asOf, Named a, Named b) {
        return corpus.all(PolicyException.class).stream()
                .filter(PolicyException::active)
                .filter(exception -> exception.starts().filter(asOf::isBefore).isEmpty())
                .filter(exception -> exception.together().stream()
                        .map(duty -> Named.of(corpus, duty).id())
                        .toList()
                        .containsAll(List.of(a.id(), b.id())))
                .findFirst()
                .map(Named::of);
    }

    /**
     * Two duties that are to be kept apart.
     *
     * @param pointer of the pair, in the settings or in the activity that names its review
     * @param why they are kept apart, where somebody said so
     * @param persons that have both on the day
     * @param exception in force that lets one person have both, and says what stands in
     */
    public record Pair(
            Sort sort,
            String pointer,
            Named a,
            Named b,
            Optional<String> why,
            List<Named> persons,
            Optional<Named> exception) {

        public Pair {
            persons = List.copyOf(persons);
        }

        private Set<String> duties() {
            return Set.of(a.id(), b.id());
        }

        /** Whether somebody has both, and nothing stands in. */
        public boolean open() {
            return !persons.isEmpty() && exception.isEmpty();
        }
    }

    /** Where a pair comes from, and which parts in an activity count for it. */
    public enum Sort {
        /** Named in the settings: whoever does an activity of the pair has it, and whoever answers for it. */
        SET_APART {
            @Override
            Stream<Responsibility.Assignment> parts(Responsibility activity) {
                return Stream.concat(activity.responsible(), activity.accountable());
            }
        },
        /** Work and its review: only whoever does it; who answers for both looks at neither. */
        REVIEWED {
            @Override
            Stream<Responsibility.Assignment> parts(Responsibility activity) {
                return activity.responsible();
            }
        };

        abstract Stream<Responsibility.Assignment> parts(Responsibility activity);
    }
}
