package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Audit;
import dev.muniment.view.AuditCoverage;
import dev.muniment.view.AuditCoverage.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clauses, controls or units that no internal audit looked at in their time. */
public final class AuditProgrammeGap implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "audit-programme-gap", "AUD-03", RuleClass.TIME, "Something that internal audits leave out.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int SHOWN = 5;
    private static final String CYCLE = "three years";

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return AuditCoverage.of(context.corpus()).stream()
                .flatMap(coverage -> Stream.of(
                                new Aspect("clause", "/criteria", coverage.clauses(), "a year"),
                                new Aspect("control", "/criteria", coverage.controls(), CYCLE),
                                new Aspect("unit", "/units", coverage.units(), CYCLE))
                        .flatMap(aspect -> fault(context.asOf(), coverage.latest(), aspect).stream()));
    }

    private static Optional<Diagnostic> fault(LocalDate asOf, Audit latest, Aspect aspect) {
        List<String> missed = aspect.lines().stream()
                .filter(line -> line.late(asOf))
                .map(line -> "`" + line.name() + "`")
                .toList();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                INFO,
                                latest.at(aspect.field()),
                                "no internal audit looked at " + aspect.word() + " " + listed(missed) + " within "
                                        + aspect.time())
                        .about(latest.id())
                        .help("plan an audit that does; the programme reaches everything in its turn"));
    }

    private static String listed(List<String> names) {
        String first = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? first + " and " + (names.size() - SHOWN) + " more" : first;
    }

    /** Things of one sort that audits look at in their turn. */
    private record Aspect(String word, String field, List<Line> lines, String time) {}
}
