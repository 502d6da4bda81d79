package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Organisation;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** The roles of top management: those that say so, and the one that the organisation names. */
public final class TopManagement {

    private final Corpus corpus;
    private final Set<String> roles = new TreeSet<>();

    private TopManagement(Corpus corpus) {
        this.corpus = corpus;
    }

    public static TopManagement of(Corpus corpus) {
        TopManagement top = new TopManagement(corpus);
        corpus.all(Role.class).stream().filter(Role::topManagement).forEach(role -> top.roles.add(role.id()));
        corpus.single(Organisation.class)
                .ifPresent(organisation ->
                        top.roles.add(organisation.isms().topManagement().id()));
        return top;
    }

    /** Whether a role belongs to it. */
    public boolean holds(String role) {
        return roles.contains(role);
    }

    /** Whether a role, or a person who holds one of its roles on a day, belongs to it. */
    public boolean includes(String id, LocalDate day) {
        return holds(id)
                || roles.stream()
                        .flatMap(role -> corpus.find(Role.class, role).stream())
                        .flatMap(role -> role.holdersOn(day).stream())
                        .anyMatch(holder -> holder.person().id().equals(id));
    }
}
