package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.List;

/** Those who hold a role on a day. */
public final class Holders {

    private Holders() {}

    public static List<Named> of(Corpus corpus, Ref<Role> role, LocalDate day) {
        return corpus.find(Role.class, role).stream()
                .flatMap(known -> known.holdersOn(day).stream())
                .map(holder -> Named.of(corpus, holder.person()))
                .toList();
    }
}
