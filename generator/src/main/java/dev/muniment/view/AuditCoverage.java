package dev.muniment.view;

import dev.muniment.model.Audit;
import dev.muniment.model.Citation;
import dev.muniment.model.Corpus;
import dev.muniment.model.Framework;
import dev.muniment.model.Framework.Requirement;
import dev.muniment.model.Framework.RequirementKind;
import dev.muniment.model.Organisation;
import dev.muniment.model.RequirementRef;
import dev.muniment.model.StatementOfApplicability;
import dev.muniment.model.Unit;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What internal audits looked at, and when last: clauses, applicable controls and units in scope.
 *
 * @param since first day of the first audit, from which on everything waits for its turn
 * @param latest audit that was done
 */
public record AuditCoverage(LocalDate since, Audit latest, List<Line> clauses, List<Line> controls, List<Line> units) {

    private static final Period CLAUSES_EACH = Period.ofYears(1);
    private static final Period CYCLE = Period.ofYears(3);

    public AuditCoverage {
        clauses = List.copyOf(clauses);
        controls = List.copyOf(controls);
        units = List.copyOf(units);
    }

    /** Empty where no internal audit was done yet. */
    public static Optional<AuditCoverage> of(Corpus corpus) {
        List<Audit> audits = corpus.all(Audit.class).stream()
                .filter(audit -> audit.type() == Audit.Type.INTERNAL && audit.status() != Audit.Status.CANCELLED)
                .filter(audit -> audit.performed().isPresent())
                .sorted(Comparator.comparing(AuditCoverage::end))
                .toList();
        return audits.stream()
                .map(audit -> audit.performed().orElseThrow().from())
                .min(Comparator.naturalOrder())
                .map(since -> of(corpus, audits, since));
    }

    private static AuditCoverage of(Corpus corpus, List<Audit> audits, LocalDate since) {
        return new AuditCoverage(
                since,
                audits.get(audits.size() - 1),
                frameworks(corpus)
                        .flatMap(framework -> clauses(framework)
                                .map(clause -> line(
                                        clause.ref(),
                                        audits.stream().filter(audit -> about(corpus, audit, framework, clause.ref())),
                                        since,
                                        CLAUSES_EACH)))
                        .toList(),
                applicable(corpus)
                        .map(control -> line(
                                control.requirement(),
                                audits.stream()
                                        .filter(audit -> corpus.find(Framework.class, control.framework())
                                                .filter(framework ->
                                                        about(corpus, audit, framework, control.requirement()))
                                                .isPresent()),
                                since,
                                CYCLE))
                        .toList(),
                corpus.all(Unit.class).stream()
                        .filter(unit -> unit.active() && unit.inScope())
                        .map(unit -> line(
                                unit.id(),
                                audits.stream()
                                        .filter(audit -> audit.units().stream()
                                                .anyMatch(ref -> corpus.find(ref.id())
                                                        .filter(unit::equals)
                                                        .isPresent())),
                                since,
                                CYCLE))
                        .toList());
    }

    private static Line line(String name, Stream<Audit> audits, LocalDate since, Period each) {
        Optional<LocalDate> last = audits.map(AuditCoverage::end).max(Comparator.naturalOrder());
        return new Line(name, last, last.orElse(since).plus(each));
    }

    private static LocalDate end(Audit audit) {
        return audit.performed().orElseThrow().to();
    }

    private static Stream<Framework> frameworks(Corpus corpus) {
        return corpus.single(Organisation.class).stream()
                .flatMap(organisation -> organisation.frameworks().stream())
                .flatMap(ref -> corpus.find(Framework.class, ref).stream());
    }

    private static Stream<Requirement> clauses(Framework framework) {
        return framework.requirements().stream()
                .filter(one ->
                        one.kind() == RequirementKind.CLAUSE && one.parent().isEmpty());
    }

    private static Stream<RequirementRef> applicable(Corpus corpus) {
        return corpus.all(StatementOfApplicability.class).stream()
                .filter(StatementOfApplicability::inForce)
                .flatMap(statement -> statement.entries().stream()
                        .filter(entry -> entry.applicable() && !entry.control().startsWith(Applicability.OWN))
                        .map(entry -> new RequirementRef(statement.framework().id(), entry.control())));
    }

    /** Whether an audit was held against a requirement, one below it, one above it, or the whole framework. */
    private static boolean about(Corpus corpus, Audit audit, Framework framework, String requirement) {
        return audit.criteria().stream()
                .filter(criterion -> criterion
                        .target()
                        .flatMap(id -> corpus.find(Framework.class, id))
                        .filter(framework::equals)
                        .isPresent())
                .map(Citation::citedRequirement)
                .anyMatch(cited -> cited.map(RequirementRef::requirement)
                        .map(ref -> above(framework, ref).anyMatch(requirement::equals)
                                || above(framework, requirement).anyMatch(ref::equals))
                        .orElse(true));
    }

    /** A requirement and those that it stands below. */
    private static Stream<String> above(Framework framework, String requirement) {
        return Stream.iterate(
                        Optional.of(requirement),
                        Optional::isPresent,
                        ref -> ref.flatMap(framework::find).flatMap(Requirement::parent))
                .limit(framework.requirements().size() + 1L)
                .flatMap(Optional::stream);
    }

    /**
     * What is to be audited.
     *
     * @param name reference of a clause or a control, or id of a unit
     * @param last last day of the latest audit that looked at it
     * @param due last day on which the next one is in time
     */
    public record Line(String name, Optional<LocalDate> last, LocalDate due) {

        /** Whether that day has passed. */
        public boolean late(LocalDate asOf) {
            return asOf.isAfter(due);
        }
    }
}
