package dev.muniment.check.notice;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Notice;
import dev.muniment.model.Word;
import java.util.Optional;
import java.util.stream.Stream;

/** A notice that is decided upon, and neither a record nor a reason says what came of it. */
public final class TriageWithoutOutcome implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "triage-without-outcome", "NTC-02", RuleClass.LOGIC, "A decision on a notice that leads nowhere.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Notice.class).stream()
                .flatMap(notice -> notice.triage().flatMap(triage -> fault(notice, triage)).stream());
    }

    private static Optional<Diagnostic> fault(Notice notice, Notice.Triage triage) {
        boolean none = triage.outcome() == Notice.Outcome.NONE;
        Optional<?> needed = none ? triage.reason() : triage.record();
        return needed.isPresent()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                INFO,
                                notice.at("/triage/outcome"),
                                "the outcome of `" + notice.id() + "` is `" + Word.of(triage.outcome()) + "`, and no `"
                                        + (none ? "reason" : "record") + "` stands beside it")
                        .about(notice.id())
                        .help("name the risk, incident or finding that came of it, or say why nothing did"));
    }
}
