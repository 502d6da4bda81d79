package dev.muniment.view;

import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Lifecycle;
import dev.muniment.model.Metric;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Role;
import dev.muniment.schema.Kinds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is expected of the holders of a role.
 *
 * @param duties activities by part, the accountable ones first; parts without activities are left out
 * @param owned records that the role answers for, actions left out
 * @param dates days within the next 90, and those that have passed, earliest first
 */
public record RoleSheet(
        Role role,
        Named unit,
        List<Holder> holders,
        List<Named> deputies,
        Optional<Named> reportsTo,
        List<Duties> duties,
        List<Owned> owned,
        List<OwnedAction> actions,
        List<Named> collects,
        List<Deadlines.Deadline> dates,
        Rulebook rules) {

    private static final int AHEAD = 90;

    public RoleSheet {
        holders = List.copyOf(holders);
        deputies = List.copyOf(deputies);
        duties = List.copyOf(duties);
        owned = List.copyOf(owned);
        actions = List.copyOf(actions);
        collects = List.copyOf(collects);
        dates = List.copyOf(dates);
    }

    public static RoleSheet of(Corpus corpus, Role role, LocalDate asOf) {
        return new RoleSheet(
                role,
                Named.of(corpus, role.unit()),
                role.holdersOn(asOf).stream()
                        .map(holder -> Holder.of(corpus, holder))
                        .toList(),
                Named.all(corpus, role.deputies()),
                role.reportsTo().map(ref -> Named.of(corpus, ref)),
                duties(corpus, role),
                owned(corpus, role),
                OwnedAction.of(corpus, role, asOf),
                collects(corpus, role),
                dates(corpus, role, asOf),
                Rulebook.of(corpus, role, asOf));
    }

    /** Open actions past their day. */
    public List<OwnedAction> overdueActions() {
        return actions.stream().filter(OwnedAction::overdue).toList();
    }

    /** How many activities the role has a part in. */
    public int activities() {
        return (int) duties.stream()
                .flatMap(part -> part.duties().stream())
                .map(duty -> duty.activity().id())
                .distinct()
                .count();
    }

    private static List<Duties> duties(Corpus corpus, Role role) {
        List<Duty> all = Duty.all(corpus).stream()
                .filter(duty -> duty.role().id().equals(role.id()))
                .toList();
        return Stream.of(Part.values())
                .map(part -> new Duties(
                        part, all.stream().filter(duty -> Part.of(duty) == part).toList()))
                .filter(part -> !part.duties().isEmpty())
                .toList();
    }

    private static List<Owned> owned(Corpus corpus, Role role) {
        return corpus.all().stream()
                .filter(entity -> !(entity instanceof Action) && entity.active())
                .filter(entity -> !(entity instanceof Responsibility))
                .filter(entity -> ownedBy(corpus, entity, role))
                .map(entity -> new Owned(
                        Named.of(entity),
                        Kinds.of(entity).name(),
                        entity.lifecycle().map(Lifecycle::word),
                        NextReview.of(corpus, entity)))
                .toList();
    }

    static boolean ownedBy(Corpus corpus, Entity entity, Role role) {
        return entity.owner()
                .map(ref -> Named.of(corpus, ref).id())
                .filter(role.id()::equals)
                .isPresent();
    }

    private static List<Named> collects(Corpus corpus, Role role) {
        return corpus.all(Metric.class).stream()
                .filter(Metric::active)
                .filter(metric -> metric.collector()
                        .map(collector -> Named.of(corpus, collector.role()).id())
                        .filter(role.id()::equals)
                        .isPresent())
                .map(Named::of)
                .toList();
    }

    private static List<Deadlines.Deadline> dates(Corpus corpus, Role role, LocalDate asOf) {
        return Deadlines.of(corpus).all().stream()
                .filter(deadline -> !deadline.day().isAfter(asOf.plusDays(AHEAD)))
                .filter(deadline ->
                        deadline.who().filter(who -> who.id().equals(role.id())).isPresent())
                .toList();
    }

    /** Somebody who holds the role on the day. */
    public record Holder(Named person, LocalDate since, Optional<LocalDate> until, boolean interim) {
        static Holder of(Corpus corpus, Role.Holder holder) {
            return new Holder(Named.of(corpus, holder.person()), holder.from(), holder.to(), holder.interim());
        }
    }

    /** The activities in which the role has one part. */
    public record Duties(Part part, List<Duty> duties) {
        public Duties {
            duties = List.copyOf(duties);
        }
    }

    /** A record that the role answers for. */
    public record Owned(Named record, String kind, Optional<String> status, Optional<LocalDate> nextReview) {}

    /** Parts as a holder reads them. */
    public enum Part {
        ANSWERS("I answer for (A)"),
        DOES("I do the work (R)"),
        SUPPORTS("I support (S)"),
        ASKED("I am asked before (C)"),
        TOLD("I am told after (I)");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** The words that readers see. */
        public String word() {
            return word;
        }

        static Part of(Duty duty) {
            return switch (duty.raci()) {
                case A, AR -> ANSWERS;
                case R -> DOES;
                case S -> SUPPORTS;
                case C -> ASKED;
                case I -> TOLD;
            };
        }
    }
}
