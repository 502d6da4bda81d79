package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Organisation;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The roles that are top management: the one that the organisation names, and those that say so. */
public record TopManagement(List<Role> roles) {

    public TopManagement {
        roles = List.copyOf(roles);
    }

    public static TopManagement of(Corpus corpus) {
        Stream<Role> named = corpus.single(Organisation.class).stream()
                .flatMap(known -> corpus.find(Role.class, known.isms().topManagement()).stream());
        Stream<Role> marked = corpus.all(Role.class).stream().filter(Role::topManagement);
        return new TopManagement(Stream.concat(named, marked).distinct().toList());
    }

    /** Whether a role is one of these. */
    public boolean holds(Ref<Role> role) {
        return roles.stream().anyMatch(one -> one.id().equals(role.id()));
    }

    /** Whether a role is one of these, or a person held one of them on a day. */
    public boolean includes(Ref<Entity> one, LocalDate day) {
        return roles.stream()
                .anyMatch(role -> role.id().equals(one.id())
                        || role.holdersOn(day).stream()
                                .anyMatch(holder -> holder.person().id().equals(one.id())));
    }
}
