package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Ref;
import dev.muniment.model.Risk;
import dev.muniment.view.RiskLevels;
import dev.muniment.view.TreatmentProgress;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk that is treated one way, and nothing in its record goes that way. */
public final class TreatmentWithoutSubstance implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "treatment-without-substance",
            "RSK-11",
            RuleClass.LOGIC,
            "A way of treatment that nothing in the record goes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Risk.class).stream()
                .filter(Risk::active)
                .flatMap(risk -> lack(context.corpus(), risk).stream()
                        .map(lack -> Diagnostic.of(
                                        INFO,
                                        risk.at("/treatment/option"),
                                        "`" + risk.id() + "` is to be " + lack.sentence())
                                .about(risk.id())
                                .help(lack.help())));
    }

    private static Optional<Lack> lack(Corpus corpus, Risk risk) {
        TreatmentProgress progress = TreatmentProgress.of(corpus, risk);
        boolean above = RiskLevels.of(corpus)
                .filter(levels -> levels.aboveAppetite(risk))
                .isPresent();
        boolean borne = !above || risk.acceptance().isPresent();
        boolean untreated = !borne && progress.open().isEmpty();
        boolean acted = progress.total() > 0;
        boolean sound = untreated
                || switch (risk.treatment().option()) {
                    case MODIFY -> acted || controlled(risk);
                    case AVOID -> acted || ended(corpus, risk);
                    case SHARE -> risk.treatment().sharedWith().isPresent();
                    case RETAIN -> borne;
                };
        return sound
                ? Optional.empty()
                : Optional.of(Lack.valueOf(risk.treatment().option().name()));
    }

    private static boolean controlled(Risk risk) {
        return !risk.controls().isEmpty() || !risk.treatment().controlsAdded().isEmpty();
    }

    /** Whether all that the risk would hit is given up. */
    private static boolean ended(Corpus corpus, Risk risk) {
        Stream<Ref<? extends Entity>> hit = Stream.concat(risk.assets().stream(), risk.processes().stream());
        return risk.assets().size() + risk.processes().size() > 0
                && hit.flatMap(ref -> corpus.find(ref.id()).stream()).noneMatch(Entity::active);
    }

    /** What a way lacks, by its name. */
    private enum Lack {
        MODIFY("modified, and neither an action nor a control does so", "record an action for it, or name controls"),
        AVOID("avoided, and what it would hit goes on", "record an action that ends it"),
        SHARE("shared, and `shared_with` names nobody", "name the supplier or the insurance under `shared_with`"),
        RETAIN("retained above the appetite, and nobody accepted it", "record an acceptance by an authorised role");

        private final String sentence;
        private final String help;

        Lack(String sentence, String help) {
            this.sentence = sentence;
            this.help = help;
        }

        String sentence() {
            return sentence;
        }

        String help() {
            return help;
        }
    }
}
