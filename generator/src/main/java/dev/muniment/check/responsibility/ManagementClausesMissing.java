package dev.muniment.check.responsibility;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Responsibility;
import dev.muniment.source.Location;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** What each duty is, by the baseline of the row that does it. */
    private static final SortedMap<String, String> DUTIES = duties();

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        List<Responsibility> matrix = context.corpus().all(Responsibility.class);
        Set<String> met = matrix.stream()
                .filter(Responsibility::active)
                .flatMap(activity -> activity.baseline().stream())
                .collect(Collectors.toSet());
        return DUTIES.entrySet().stream()
                .filter(duty -> !matrix.isEmpty() && !met.contains(duty.getKey()))
                .map(duty -> Diagnostic.of(
                                INFO,
                                place(matrix),
                                "no active activity says who " + duty.getValue() + " (`" + duty.getKey() + "`)")
                        .help("give the activity that does it `baseline: \"" + duty.getKey() + "\"`"));
    }

    private static Location place(List<Responsibility> matrix) {
        return matrix.stream()
                .map(activity -> activity.origin().start())
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static SortedMap<String, String> duties() {
        Properties duties = new Properties();
        try (Reader in = new InputStreamReader(
                Rule.class.getResourceAsStream("/dev/muniment/rules/management-duties.properties"),
                StandardCharsets.UTF_8)) {
            duties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the duties of management", e);
        }
        SortedMap<String, String> byBaseline = new TreeMap<>();
        duties.stringPropertyNames().forEach(baseline -> byBaseline.put(baseline, duties.getProperty(baseline)));
        return byBaseline;
    }
}
