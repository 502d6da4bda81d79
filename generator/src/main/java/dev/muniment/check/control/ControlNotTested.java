package dev.muniment.check.control;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Control;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A control of which nobody knows whether it works. */
public final class ControlNotTested implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "control-not-tested", "CTL-03", RuleClass.TIME, "A control that was not tested for a year.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Control.class).stream()
                .filter(control -> control.active() && !tested(control, context.asOf()))
                .map(control -> Diagnostic.of(
                                INFO,
                                control.at(control.test().isPresent() ? "/test/last" : "/title"),
                                sentence(control))
                        .about(control.id())
                        .help("let somebody who does not operate it test it, and record `test`"));
    }

    private static boolean tested(Control control, LocalDate asOf) {
        return control.test().filter(test -> test.tells(asOf)).isPresent();
    }

    private static String sentence(Control control) {
        return control.test()
                .filter(test -> test.result() != Control.Result.NOT_TESTED)
                .map(test -> "`" + control.id() + "` was last tested on " + test.last() + ", more than a year ago")
                .orElse("`" + control.id() + "` was never tested");
    }
}
