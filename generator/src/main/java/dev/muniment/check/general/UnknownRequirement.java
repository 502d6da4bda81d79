package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Framework;
import dev.muniment.model.Refers;
import dev.muniment.model.RequirementRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A requirement that its framework does not have. */
public final class UnknownRequirement implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-requirement", "GEN-06", RuleClass.REFERENCE, "A requirement that its framework does not have.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        Corpus corpus = context.corpus();
        return Missing.of(corpus, refers -> missing(corpus, refers))
                .report(INFO, "is no requirement of that framework", name -> known(corpus, name));
    }

    private static Optional<String> missing(Corpus corpus, Refers refers) {
        return refers.citedRequirement()
                .filter(named -> corpus.find(Framework.class, named.framework())
                        .filter(framework -> framework.find(named.requirement()).isEmpty())
                        .isPresent())
                .map(RequirementRef::toString);
    }

    private static Collection<String> known(Corpus corpus, String name) {
        String framework = RequirementRef.of(name).framework();
        return corpus.find(Framework.class, framework).map(Framework::requirements).orElse(List.of()).stream()
                .map(one -> new RequirementRef(framework, one.ref()).toString())
                .toList();
    }
}
