package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.model.Corpus;
import dev.muniment.model.Plan;
import dev.muniment.model.Role;
import dev.muniment.view.VacantRole;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A vacant role that plans in force call on, and that no other rule reports for what it is accountable for or owns. */
record CalledOn(VacantRole vacant, List<Plan> plans) {

    static Stream<CalledOn> of(CheckContext context) {
        return VacantRole.all(context.corpus(), context.asOf()).stream()
                .filter(one -> one.accountableFor().isEmpty() && one.owned().isEmpty())
                .map(one -> new CalledOn(one, plans(context.corpus(), one.role())))
                .filter(one -> !one.plans().isEmpty());
    }

    /** Ids of the plans, for messages. */
    String ids() {
        return plans.stream().map(Plan::id).collect(Collectors.joining(", "));
    }

    private static List<Plan> plans(Corpus corpus, Role role) {
        return corpus.all(Plan.class).stream()
                .filter(Plan::inForce)
                .filter(plan -> Stream.concat(
                                plan.activates().stream().map(Plan.Activation::authority), plan.teams().stream())
                        .anyMatch(ref -> corpus.find(Role.class, ref)
                                .filter(role::equals)
                                .isPresent()))
                .toList();
    }
}
