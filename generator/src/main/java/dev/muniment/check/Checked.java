package dev.muniment.check;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Profile;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.diagnostic.Waived;
import dev.muniment.model.Corpus;
import dev.muniment.model.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The content and everything that was found in it, weighed for a profile and sorted by place. */
public record Checked(Corpus corpus, List<Diagnostic> diagnostics, LocalDate asOf) {

    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Runs the rules; faults of reading are weighed and waived like theirs. */
    public static Checked of(
            Corpus corpus, List<Diagnostic> reading, LocalDate asOf, Profile profile, List<Rule> rules) {
        CheckContext context = new CheckContext(corpus, asOf);
        // Each rule looks by itself; what they find keeps the order of the rules.
        List<Diagnostic> found =
                rules.parallelStream().flatMap(rule -> rule.check(context)).toList();
        List<Waiver> waivers = corpus.all(Waiver.class);
        return new Checked(
                corpus,
                Stream.concat(reading.stream(), found.stream())
                        .map(diagnostic -> diagnostic.weighing(profile.weigh(diagnostic.rule())))
                        .map(diagnostic -> waive(diagnostic, waivers, asOf))
                        .sorted()
                        .toList(),
                asOf);
    }

    private static Diagnostic waive(Diagnostic diagnostic, List<Waiver> waivers, LocalDate asOf) {
        Optional<Waiver> waiver = waivers.stream()
                .filter(one -> names(one, diagnostic.rule()) && one.holds(asOf) && covers(one, diagnostic))
                .findFirst();
        return waiver.map(one -> diagnostic.waivedBy(new Waived(one.id(), one.reason())))
                .orElse(diagnostic);
    }

    private static boolean names(Waiver waiver, RuleInfo rule) {
        return waiver.rule().equals(rule.name()) || waiver.rule().equals(rule.number());
    }

    private static boolean covers(Waiver waiver, Diagnostic diagnostic) {
        return waiver.record()
                .map(ref -> diagnostic.record().filter(ref.id()::equals).isPresent())
                .orElse(true);
    }
}
