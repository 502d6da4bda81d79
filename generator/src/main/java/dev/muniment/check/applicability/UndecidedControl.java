package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Framework.Requirement;
import dev.muniment.view.Applicability;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Controls of the framework that a statement does not decide on. */
public final class UndecidedControl implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "undecided-control", "SOA-01", RuleClass.REFERENCE, "Controls that the statement does not decide on.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int SHOWN = 5;

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.of(context)
                .filter(applicability -> !applicability.undecided().isEmpty())
                .map(UndecidedControl::fault);
    }

    private static Diagnostic fault(Applicability applicability) {
        List<Requirement> undecided = applicability.undecided();
        String first = undecided.stream()
                .limit(SHOWN)
                .map(control -> "`" + control.ref() + "`")
                .collect(Collectors.joining(", "));
        String more = undecided.size() > SHOWN ? " and " + (undecided.size() - SHOWN) + " more" : "";
        return Diagnostic.of(
                        INFO,
                        applicability.statement().at("/entries"),
                        "`" + applicability.statement().id() + "` does not decide on " + first + more)
                .about(applicability.statement().id())
                .help("add an entry for each; one that does not apply says why");
    }
}
