package dev.muniment.check.exception;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.PolicyException;
import java.util.stream.Stream;

/** An exception in which nothing stands in for the rule, without a word why. */
public final class NothingStandsIn implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "nothing-stands-in", "EXC-01", RuleClass.STRUCTURE, "A rule set aside with nothing in its place.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(PolicyException.class).stream()
                .filter(PolicyException::active)
                .filter(exception -> exception.compensating().isEmpty()
                        && exception.noneReason().isEmpty())
                .map(
                        exception -> Diagnostic.of(
                                        INFO,
                                        exception.at("/from"),
                                        "nothing stands in for the rule that `" + exception.id() + "` sets aside")
                                .about(exception.id())
                                .help(
                                        "name controls or words under `compensating`, or say under `none_reason` why there are none"));
    }
}
