package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Role;
import java.util.List;

/**
 * What a role answers for now.
 *
 * @param activities ids of active activities that it is accountable for
 * @param records ids of other active records that it owns, itself left out
 */
public record Charge(List<String> activities, List<String> records) {

    private static final int NAMED = 3;

    public Charge {
        activities = List.copyOf(activities);
        records = List.copyOf(records);
    }

    public static Charge of(Corpus corpus, Role role) {
        return new Charge(
                corpus.all(Responsibility.class).stream()
                        .filter(Responsibility::active)
                        .filter(activity -> activity.accountable()
                                .anyMatch(part ->
                                        Named.of(corpus, part.role()).id().equals(role.id())))
                        .map(Entity::id)
                        .toList(),
                corpus.all().stream()
                        .filter(entity -> entity.active() && !(entity instanceof Responsibility))
                        .filter(entity -> !entity.id().equals(role.id()) && RoleSheet.ownedBy(corpus, entity, role))
                        .map(Entity::id)
                        .toList());
    }

    /** Whether it answers for nothing. */
    public boolean none() {
        return activities.isEmpty() && records.isEmpty();
    }

    /** In words, the first three of each by name; empty where it answers for nothing. */
    public String words() {
        String accountable = activities.isEmpty() ? "" : "accountable for " + some(activities);
        String owner = records.isEmpty() ? "" : "owner of " + some(records);
        String both = accountable.isEmpty() || owner.isEmpty() ? "" : ", ";
        return accountable + both + owner;
    }

    private static String some(List<String> ids) {
        String first = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        return ids.size() > NAMED ? first + " and " + (ids.size() - NAMED) + " more" : first;
    }
}
