package dev.muniment.check.control;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Control;
import dev.muniment.model.Control.Test;
import dev.muniment.model.Corpus;
import dev.muniment.model.Finding;
import dev.muniment.model.Framework;
import dev.muniment.model.RequirementRef;
import java.util.Optional;
import java.util.stream.Stream;

/** A control that did not work when it was tested, and no finding says so. */
public final class FailedTestWithoutFinding implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "failed-test-without-finding",
            "CTL-03",
            RuleClass.LOGIC,
            "A control that failed its test, without a finding.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Control.class).stream()
                .filter(Control::active)
                .flatMap(control -> control.test().stream()
                        .filter(test -> test.result() == Control.Result.INEFFECTIVE)
                        .filter(test -> context.corpus().all(Finding.class).stream()
                                .noneMatch(finding -> answers(context.corpus(), finding, control, test)))
                        .map(test -> Diagnostic.of(
                                        INFO,
                                        control.at("/test/result"),
                                        "`" + control.id() + "` failed its test of " + test.last()
                                                + ", and no finding says so")
                                .about(control.id())
                                .help("raise a finding against a requirement or a statement of the control")));
    }

    private static boolean answers(Corpus corpus, Finding finding, Control control, Test test) {
        return !finding.raisedOn().isBefore(test.last())
                && (finding.criterion()
                                .citedStatement()
                                .filter(control.implementsStatements()::contains)
                                .isPresent()
                        || finding.criterion().citedRequirement().stream()
                                .anyMatch(ref -> control.satisfies().stream().anyMatch(one -> same(corpus, one, ref))));
    }

    /** Whether two references mean one requirement, whichever name of the framework they use. */
    private static boolean same(Corpus corpus, RequirementRef one, RequirementRef other) {
        return one.requirement().equals(other.requirement())
                && framework(corpus, one).equals(framework(corpus, other));
    }

    private static Optional<Framework> framework(Corpus corpus, RequirementRef ref) {
        return corpus.find(Framework.class, ref.framework());
    }
}
