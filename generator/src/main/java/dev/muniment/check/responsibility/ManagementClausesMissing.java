package dev.muniment.check.responsibility;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Responsibility;
import dev.muniment.source.Location;
import java.util.List;
import java.util.stream.Stream;

/** A matrix in which a duty that clause 5.3 names is nobody's. */
public final class ManagementClausesMissing implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "management-clauses-missing",
            "RACI-12",
            RuleClass.LOGIC,
            "A matrix without the duties that clause 5.3 names.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<Clause> CLAUSES = List.of(
            new Clause("5.3a", "sees that the management system conforms"),
            new Clause("5.3b", "reports its performance to top management"));

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        List<Responsibility> matrix = context.corpus().all(Responsibility.class);
        return CLAUSES.stream()
                .filter(clause -> !matrix.isEmpty()
                        && matrix.stream().filter(Responsibility::active).noneMatch(clause::isMetBy))
                .map(clause -> Diagnostic.of(
                                INFO,
                                place(matrix),
                                "no active activity says who " + clause.duty() + " (`" + clause.baseline() + "`)")
                        .help("give the activity that does it `baseline: \"" + clause.baseline() + "\"`"));
    }

    private static Location place(List<Responsibility> matrix) {
        return matrix.stream()
                .map(activity -> activity.origin().start())
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /** A duty that clause 5.3 asks to be assigned, and the mark of the row that does so. */
    private record Clause(String baseline, String duty) {

        boolean isMetBy(Responsibility activity) {
            return activity.baseline().filter(baseline::equals).isPresent();
        }
    }
}
