package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A role that nobody holds on a day, and what it answers for.
 *
 * @param lastDay on which anybody held it; empty when nobody ever did
 * @param accountableFor active activities that it is accountable for
 * @param owned active records that it owns, activities among them
 */
public record VacantRole(
        Role role, Optional<LocalDate> lastDay, List<Responsibility> accountableFor, List<Entity> owned) {

    public VacantRole {
        accountableFor = List.copyOf(accountableFor);
        owned = List.copyOf(owned);
    }

    /** Every role without a holder, in whichever part of its life. */
    public static List<VacantRole> all(Corpus corpus, LocalDate asOf) {
        return corpus.all(Role.class).stream()
                .filter(role -> role.holdersOn(asOf).isEmpty())
                .map(role -> of(corpus, role, asOf))
                .toList();
    }

    /** Whether it was held before. */
    public boolean fellVacant() {
        return lastDay.isPresent();
    }

    /** Ids of the activities that it is accountable for. */
    public List<String> activities() {
        return accountableFor.stream().map(Responsibility::id).toList();
    }

    private static VacantRole of(Corpus corpus, Role role, LocalDate asOf) {
        return new VacantRole(
                role,
                role.vacantSince(asOf),
                corpus.all(Responsibility.class).stream()
                        .filter(Responsibility::active)
                        .filter(activity -> activity.accountable().anyMatch(part -> corpus.leads(part.role(), role)))
                        .toList(),
                corpus.all().stream()
                        .filter(Entity::active)
                        .filter(entity -> entity.owner()
                                .filter(owner -> corpus.leads(owner, role))
                                .isPresent())
                        .toList());
    }
}
