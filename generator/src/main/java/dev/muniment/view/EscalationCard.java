package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Escalation;
import dev.muniment.model.IncidentSeverity;
import dev.muniment.model.Markdown;
import dev.muniment.model.Organisation;
import dev.muniment.model.Timespan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom to call when something goes wrong, one step after the other.
 *
 * @param timers times after which an incident moves up, by severity
 * @param business who decides for the whole organisation
 * @param report where anybody reports what looks wrong
 */
public record EscalationCard(
        Named record,
        List<Step> steps,
        List<Timer> timers,
        Named business,
        List<Outside> outside,
        Optional<String> report) {

    public EscalationCard {
        steps = List.copyOf(steps);
        timers = List.copyOf(timers);
        outside = List.copyOf(outside);
    }

    /** Empty where no ladder is kept. */
    public static Optional<EscalationCard> of(Corpus corpus, LocalDate asOf) {
        return corpus.single(Escalation.class).map(ladder -> of(corpus, ladder, asOf));
    }

    private static EscalationCard of(Corpus corpus, Escalation ladder, LocalDate asOf) {
        List<Step> steps = new ArrayList<>();
        ladder.tiers()
                .forEach(tier -> steps.add(new Step(
                        tier.tier(),
                        tier.name(),
                        tier.contact(),
                        tier.decides(),
                        Named.of(corpus, tier.role()),
                        Holders.of(corpus, tier.role(), asOf),
                        Named.all(corpus, tier.deputies()))));
        List<Timer> timers = new ArrayList<>();
        ladder.timers()
                .forEach((severity, times) -> timers.add(
                        new Timer(severity, times.stream().map(Timespan::words).toList())));
        return new EscalationCard(
                Named.of(ladder),
                steps,
                timers,
                Named.of(corpus, ladder.businessEscalation()),
                ladder.external().stream()
                        .map(party -> new Outside(
                                party.party(),
                                party.when(),
                                party.contact(),
                                party.obligation().map(ref -> Named.of(corpus, ref))))
                        .toList(),
                corpus.single(Organisation.class)
                        .flatMap(Organisation::reporting)
                        .map(Organisation.Reporting::contact));
    }

    /** One step of the ladder. */
    public record Step(
            int tier,
            String name,
            String contact,
            Markdown decides,
            Named role,
            List<Named> holders,
            List<Named> deputies) {

        public Step {
            holders = List.copyOf(holders);
            deputies = List.copyOf(deputies);
        }
    }

    /** Times after which an incident of a severity moves up, one for each step, in words. */
    public record Timer(IncidentSeverity severity, List<String> times) {

        public Timer {
            times = List.copyOf(times);
        }
    }

    /** A party outside that is told. */
    public record Outside(String party, String when, String contact, Optional<Named> obligation) {}
}
