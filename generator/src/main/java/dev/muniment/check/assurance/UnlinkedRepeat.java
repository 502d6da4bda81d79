package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Citation;
import dev.muniment.model.Corpus;
import dev.muniment.model.Finding;
import dev.muniment.model.Framework;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A finding against what the same unit was found against before, which does not say so. */
public final class UnlinkedRepeat implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "unlinked-repeat", "FND-05", RuleClass.LOGIC, "A finding that was there before and does not say so.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Finding.class).stream()
                .filter(finding -> finding.active() && finding.repeatOf().isEmpty())
                .flatMap(finding -> earlier(context.corpus(), finding).stream()
                        .map(before -> Diagnostic.of(
                                        INFO,
                                        finding.at("/criterion"),
                                        "`" + finding.id() + "` is the second finding against `" + finding.criterion()
                                                + "` in the same unit")
                                .about(finding.id())
                                .note(before.at("/criterion"), "`" + before.id() + "` came first")
                                .help("say `repeat_of: " + before.id()
                                        + "`, and ask why what was done then did not hold")));
    }

    private static Optional<Finding> earlier(Corpus corpus, Finding finding) {
        return corpus.all(Finding.class).stream()
                .filter(before -> before.raisedOn().isBefore(finding.raisedOn()))
                .filter(before -> before.units().stream().anyMatch(finding.units()::contains))
                .filter(before -> same(corpus, before.criterion(), finding.criterion()))
                .max(Comparator.comparing(Finding::raisedOn));
    }

    /** Whether two citations mean one thing, whichever name of a framework they use. */
    private static boolean same(Corpus corpus, Citation one, Citation other) {
        return meant(corpus, one).equals(meant(corpus, other));
    }

    private static String meant(Corpus corpus, Citation citation) {
        return citation.citedRequirement()
                .flatMap(ref -> corpus.find(Framework.class, ref.framework())
                        .map(framework -> framework.id() + ":" + ref.requirement()))
                .orElse(citation.text());
    }
}
