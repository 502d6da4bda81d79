package dev.muniment.check.context;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.InterestedParty;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An expectation that the management system takes on, and that nothing meets. */
public final class ExpectationWithoutAnswer implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "expectation-without-answer",
            "CTX-02",
            RuleClass.LOGIC,
            "An expectation that is taken on and that nothing meets.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(InterestedParty.class).stream()
                .filter(InterestedParty::active)
                .flatMap(party -> IntStream.range(0, party.requirements().size())
                        .filter(i -> unanswered(party.requirements().get(i)))
                        .mapToObj(i -> diagnostic(party, i)));
    }

    private static boolean unanswered(InterestedParty.Expectation expectation) {
        return expectation.addressedByIsms() && expectation.how().isEmpty();
    }

    private static Diagnostic diagnostic(InterestedParty party, int index) {
        return Diagnostic.of(
                        INFO,
                        party.at("/requirements/" + index),
                        "nothing meets expectation " + (index + 1) + " of `" + party.id() + "`, which is taken on")
                .about(party.id())
                .help("name an obligation, a document or a control under `how`");
    }
}
