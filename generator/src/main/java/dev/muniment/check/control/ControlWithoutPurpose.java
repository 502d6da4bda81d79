package dev.muniment.check.control;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Control;
import java.util.stream.Stream;

/** A control that serves no requirement and no statement. */
public final class ControlWithoutPurpose implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "control-without-purpose", "CTL-01", RuleClass.STRUCTURE, "A control that serves no requirement.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Control.class).stream()
                .filter(Control::active)
                .filter(control -> control.satisfies().isEmpty()
                        && control.implementsStatements().isEmpty())
                .map(control -> Diagnostic.of(
                                INFO,
                                control.at("/title"),
                                "`" + control.id() + "` serves no requirement and no statement")
                        .about(control.id())
                        .help("name them under `satisfies` or `implements_statements`"));
    }
}
