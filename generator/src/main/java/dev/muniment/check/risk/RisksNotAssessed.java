package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Risk;
import java.util.Comparator;
import java.util.stream.Stream;

/** A register of which no risk was assessed within a year. */
public final class RisksNotAssessed implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "risks-not-assessed", "RSK-17", RuleClass.TIME, "No risk was assessed within a year.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        Comparator<Risk> byDay = Comparator.comparing(Risk::assessedOn);
        return context.corpus().all(Risk.class).stream().filter(Risk::active).max(byDay).stream()
                .filter(risk -> context.asOf().isAfter(risk.assessedOn().plusYears(1)))
                .map(risk -> Diagnostic.of(
                                INFO,
                                risk.at("/current/date"),
                                "no risk was assessed since " + risk.assessedOn() + ", when `" + risk.id() + "` was")
                        .about(risk.id())
                        .help("assess the risks anew, also when nothing changes"));
    }
}
