package dev.muniment.check.notice;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Notice;
import dev.muniment.view.TriageDue;
import java.util.stream.Stream;

/** A notice about which nobody decided within five working days. */
public final class OverdueTriage implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "overdue-triage", "NTC-01", RuleClass.TIME, "A notice about which nobody decided in time.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Notice.class).stream()
                .flatMap(
                        notice -> TriageDue.of(notice).stream()
                                .filter(context.asOf()::isAfter)
                                .map(
                                        day -> Diagnostic.of(
                                                        INFO,
                                                        notice.at("/reported_on"),
                                                        "it was to be decided by " + day + " what `" + notice.id()
                                                                + "` is")
                                                .about(notice.id())
                                                .help(
                                                        "decide whether it is a risk, an incident, a finding or nothing, and record `triage`")));
    }
}
