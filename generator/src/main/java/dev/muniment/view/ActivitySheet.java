package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Responsibility.Assignment;
import dev.muniment.model.Responsibility.Letter;
import dev.muniment.model.Role;
import dev.muniment.model.UnitScope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An activity: who has which part in it, which documents say how, which clauses ask for it, and what looks at it.
 *
 * @param parts who answers first, then who does it, supports, is asked and is told
 * @param reviews activities that this one examines
 */
public record ActivitySheet(
        List<Part> parts,
        List<Named> documents,
        List<Named> metrics,
        List<ControlSheet.Served> clauses,
        Optional<Named> reviewedBy,
        List<Named> reviews) {

    private static final List<Letter> ORDER = List.of(Letter.A, Letter.AR, Letter.R, Letter.S, Letter.C, Letter.I);

    public ActivitySheet {
        parts = List.copyOf(parts);
        documents = List.copyOf(documents);
        metrics = List.copyOf(metrics);
        clauses = List.copyOf(clauses);
        reviews = List.copyOf(reviews);
    }

    public static ActivitySheet of(Corpus corpus, Responsibility activity, LocalDate asOf) {
        return new ActivitySheet(
                parts(corpus, activity, asOf),
                Named.all(corpus, activity.documents()),
                Named.all(corpus, activity.metrics()),
                activity.label().refs().stream()
                        .map(ref -> ControlSheet.Served.of(corpus, ref))
                        .toList(),
                activity.reviewedByActivity().map(ref -> Named.of(corpus, ref)),
                corpus.all(Responsibility.class).stream()
                        .filter(other -> other.reviewedByActivity()
                                .flatMap(ref -> corpus.find(Responsibility.class, ref))
                                .filter(activity::equals)
                                .isPresent())
                        .map(Named::of)
                        .toList());
    }

    /** Those who have a part, in the order of the letters. */
    static List<Part> parts(Corpus corpus, Responsibility activity, LocalDate asOf) {
        return activity.assign().stream()
                .sorted(Comparator.comparing(part -> ORDER.indexOf(part.raci())))
                .map(part -> part(corpus, part, asOf))
                .toList();
    }

    private static Part part(Corpus corpus, Assignment part, LocalDate asOf) {
        Optional<Role> role = corpus.find(Role.class, part.role());
        return new Part(
                Matrix.Part.of(part),
                part.raci().accountable(),
                part.raci().responsible(),
                Named.of(corpus, part.role()),
                role.stream()
                        .flatMap(known -> known.holdersOn(asOf).stream())
                        .map(holder -> RoleSheet.Holder.of(corpus, holder))
                        .toList(),
                role.filter(known -> known.active() && known.holdersOn(asOf).isEmpty())
                        .isPresent(),
                part.unit().filter(unit -> !unit.each()).map(unit -> Named.of(corpus, unit.text())),
                part.unit().filter(UnitScope::each).isPresent());
    }

    /**
     * One role with its part.
     *
     * @param holders those who hold it on the day
     * @param vacant whether it is in use and nobody does
     * @param unit the one unit that the part is for
     * @param each whether the part repeats in each unit in scope
     */
    public record Part(
            Matrix.Part part,
            boolean accountable,
            boolean responsible,
            Named role,
            List<RoleSheet.Holder> holders,
            boolean vacant,
            Optional<Named> unit,
            boolean each) {

        public Part {
            holders = List.copyOf(holders);
        }
    }
}
