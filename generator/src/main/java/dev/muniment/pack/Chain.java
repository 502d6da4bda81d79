package dev.muniment.pack;

import dev.muniment.model.Escalation;
import dev.muniment.model.Settings;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.DutyConflicts;
import dev.muniment.view.Holders;
import dev.muniment.view.Named;
import java.util.List;
import java.util.Optional;

/** Who is called in which order, who may approve what, and which duties are kept apart. */
public record Chain(
        Optional<Named> ladder,
        List<Tier> tiers,
        Optional<Named> top,
        List<Outside> outside,
        List<Right> rights,
        List<DutyConflicts.Pair> apart) {

    static Chain of(PageContext context) {
        Lookup lookup = new Lookup(context);
        Optional<Escalation> ladder = context.corpus().single(Escalation.class);
        Optional<Settings> settings = context.corpus().single(Settings.class);
        return new Chain(
                ladder.map(Named::of),
                ladder.stream()
                        .flatMap(known -> known.tiers().stream().map(tier -> tier(context, lookup, known, tier)))
                        .toList(),
                ladder.map(known -> lookup.named(known.businessEscalation())),
                ladder.stream()
                        .flatMap(known -> known.external().stream())
                        .map(party -> new Outside(party, lookup.named(party.obligation())))
                        .toList(),
                settings.stream()
                        .flatMap(known -> known.approvalMatrix().stream())
                        .map(right -> new Right(right.kind(), right.level(), lookup.named(right.roles())))
                        .toList(),
                DutyConflicts.of(context.corpus(), context.asOf()).pairs());
    }

    private static Tier tier(PageContext context, Lookup lookup, Escalation ladder, Escalation.Tier tier) {
        return new Tier(
                tier,
                lookup.named(tier.role()),
                Holders.of(context.corpus(), tier.role(), context.asOf()),
                lookup.named(tier.deputies()),
                lookup.text(ladder, tier.decides()));
    }

    /** One step of the ladder. */
    public record Tier(Escalation.Tier tier, Named role, List<Named> holders, List<Named> deputies, Html decides) {}

    /** Somebody outside who is told. */
    public record Outside(Escalation.Party party, Optional<Named> obligation) {}

    /** Roles that may approve records of a kind. */
    public record Right(String kind, Optional<String> level, List<Named> roles) {}
}
