package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import dev.muniment.source.Location;
import java.util.List;
import java.util.Optional;

/** Whatever the content records. The list of permitted types is the registry of kinds; its order is the order of pages. */
public sealed interface Entity
        permits Organisation,
                Settings,
                Unit,
                Role,
                Person,
                Responsibility,
                Document,
                Risk,
                RiskMethod,
                Metric,
                Action,
                Waiver,
                Framework,
                EvidenceItem,
                Control,
                StatementOfApplicability,
                Escalation,
                Obligation,
                ContextIssue,
                InterestedParty,
                Supplier,
                Asset,
                BusinessProcess,
                Notice,
                Incident,
                PolicyException,
                Objective,
                TrainingCourse,
                Audit,
                Finding,
                ManagementReview,
                Exercise {

    String id();

    String title();

    Origin origin();

    /** The place of a field by JSON Pointer, or of the nearest part around it that was written. */
    default Location at(String pointer) {
        return origin().at(pointer);
    }

    /** The role that answers for this record, for kinds that have one. */
    default Optional<Ref<Role>> owner() {
        return this instanceof Owned owned ? Optional.of(owned.common().owner()) : Optional.empty();
    }

    /** Where the record stands in its life, for kinds that have a status. */
    default Optional<Lifecycle> lifecycle() {
        return this instanceof Living living ? Optional.of(living.status()) : Optional.empty();
    }

    /** What every record may carry besides its own fields, for kinds that carry it. */
    default Optional<Labels> labels() {
        return this instanceof Owned owned ? Optional.of(owned.common().labels()) : Optional.empty();
    }

    /** Ids that the record had before, or goes by as well. */
    default List<String> aliases() {
        return labels().map(Labels::aliases).orElse(List.of());
    }

    /** Who may read this record: its own word, else that of its kind. */
    default Audience audience() {
        return labels().flatMap(Labels::audience)
                .orElseGet(() -> getClass().getAnnotation(Filed.class).audience());
    }

    /** Whether the record counts now: it is neither a draft nor over. Kinds without a status always count. */
    default boolean active() {
        return lifecycle().map(Entity::counts).orElse(true);
    }

    /** Whether something in a state of its life counts: it is neither a draft nor over. */
    static boolean counts(Lifecycle state) {
        return state.phase() == Lifecycle.Phase.ACTIVE || state.phase() == Lifecycle.Phase.OPEN;
    }
}
