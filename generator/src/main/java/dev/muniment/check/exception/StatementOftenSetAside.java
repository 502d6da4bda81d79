package dev.muniment.check.exception;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.PolicyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A statement that more than three exceptions set aside at one time. */
public final class StatementOftenSetAside implements Rule {

    private static final RuleInfo INFO = RuleInfo.information(
            "statement-often-set-aside", "EXC-07", RuleClass.LOGIC, "A statement with more than three exceptions.");

    private static final int MOST = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return byStatement(context.corpus()).entrySet().stream()
                .filter(entry -> entry.getValue().size() > MOST)
                .map(entry -> diagnostic(entry.getKey(), entry.getValue()));
    }

    private static Map<String, List<PolicyException>> byStatement(Corpus corpus) {
        Map<String, List<PolicyException>> found = new TreeMap<>();
        for (PolicyException exception : corpus.all(PolicyException.class)) {
            if (exception.status() == PolicyException.Status.APPROVED) {
                exception
                        .from()
                        .citedStatement()
                        .ifPresent(statement -> found.computeIfAbsent(statement.toString(), key -> new ArrayList<>())
                                .add(exception));
            }
        }
        return found;
    }

    private static Diagnostic diagnostic(String statement, List<PolicyException> exceptions) {
        PolicyException first = exceptions.get(0);
        Diagnostic found = Diagnostic.of(
                        INFO,
                        first.at("/from"),
                        "`" + exceptions.size() + "` exceptions set `" + statement
                                + "` aside; more than three mean that it cannot be followed")
                .about(first.id())
                .help("change the statement, or treat the cause that the exceptions share");
        for (PolicyException other : exceptions.subList(1, exceptions.size())) {
            found = found.note(other.at("/from"), "also `" + other.id() + "`");
        }
        return found;
    }
}
