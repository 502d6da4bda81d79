package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Person;
import dev.muniment.model.Ref;
import dev.muniment.model.Risk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is done about each open risk that lies above the appetite or is in treatment, highest level first. */
public record TreatmentPlan(List<Line> lines) {

    public TreatmentPlan {
        lines = List.copyOf(lines);
    }

    public static TreatmentPlan of(Corpus corpus, LocalDate asOf) {
        return new TreatmentPlan(RiskRegister.of(corpus, asOf).open().stream()
                .flatMap(row -> corpus.find(Risk.class, row.risk().id()).stream()
                        .filter(risk -> row.aboveAppetite() || risk.status() == Risk.Status.TREATING)
                        .map(risk -> line(corpus, row, risk, asOf)))
                .toList());
    }

    /** Lines of risks above the appetite that nobody works on and nobody bears. */
    public List<Line> unanswered() {
        return lines.stream().filter(Line::unanswered).toList();
    }

    private static Line line(Corpus corpus, RiskRegister.Row row, Risk risk, LocalDate asOf) {
        TreatmentProgress progress = TreatmentProgress.of(corpus, risk);
        boolean borne = risk.acceptance().isPresent() && Acceptances.holds(risk, asOf);
        return new Line(
                row,
                risk.treatment(),
                progress,
                OwnedAction.forRecord(corpus, risk.id(), asOf),
                progress.nextDue(),
                progress.nextDue().filter(asOf::isAfter).isPresent(),
                risk.treatment().approvedBy().map(person -> named(corpus, person)),
                borne,
                row.aboveAppetite() && !borne && progress.open().isEmpty());
    }

    private static Named named(Corpus corpus, Ref<Person> person) {
        return Named.of(corpus, person);
    }

    /**
     * What is done about one risk.
     *
     * @param actions for it, open ones first
     * @param nextDue earliest day among open actions
     * @param borne whether an acceptance holds
     * @param unanswered whether it lies above the appetite with neither an open action nor an acceptance that holds
     */
    public record Line(
            RiskRegister.Row row,
            Risk.Treatment treatment,
            TreatmentProgress progress,
            List<OwnedAction> actions,
            Optional<LocalDate> nextDue,
            boolean late,
            Optional<Named> approvedBy,
            boolean borne,
            boolean unanswered) {

        public Line {
            actions = List.copyOf(actions);
        }
    }
}
