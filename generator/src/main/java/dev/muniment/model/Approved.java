package dev.muniment.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A record of which a version is decided upon by a person in a role. */
public interface Approved {

    DocumentStatus status();

    String version();

    List<Approval> approvals();

    /** Who wrote the present version, for kinds that say so. */
    default Optional<Ref<Person>> author() {
        return Optional.empty();
    }

    /** The latest decision on the present version. */
    default Optional<Approval> decision() {
        return approvals().stream()
                .filter(approval -> approval.version().equals(version()))
                .max(Comparator.comparing(Approval::date));
    }

    /** The latest decision on the present version, when it approves. */
    default Optional<Approval> approval() {
        return decision().filter(approval -> approval.decision().approves());
    }

    /** Whether the present version binds people now. */
    default boolean inForce() {
        return Entity.counts(status());
    }
}
