package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.BusinessProcess;
import dev.muniment.view.NextReview;
import java.time.Period;
import java.util.stream.Stream;

/** A process whose impact analysis is older than a year. */
public final class OldImpactAnalysis implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("old-impact-analysis", "BCM-07", RuleClass.TIME, "An impact analysis older than a year.");

    private static final Period CYCLE = Period.ofYears(1);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(BusinessProcess.class).stream()
                .filter(process -> process.active() && !NextReview.overdue(context.corpus(), process, context.asOf()))
                .flatMap(process -> process.biaDate().stream()
                        .filter(day -> context.asOf().isAfter(day.plus(CYCLE)))
                        .map(day -> Diagnostic.of(
                                        INFO,
                                        process.at("/bia_date"),
                                        "the impact analysis of `" + process.id() + "` is of " + day
                                                + "; it holds for a year")
                                .about(process.id())
                                .help("ask anew what a standstill does, and record `bia_date`")));
    }
}
