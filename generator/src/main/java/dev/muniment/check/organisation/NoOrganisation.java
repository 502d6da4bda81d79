package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Organisation;
import dev.muniment.source.Location;
import java.util.stream.Stream;

/** Content that does not say whose management system it is. */
public final class NoOrganisation implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("no-organisation", "ORG-01", RuleClass.STRUCTURE, "Content without its organisation.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        boolean missing = !context.corpus().all().isEmpty()
                && context.corpus().single(Organisation.class).isEmpty()
                && !context.corpus().isBroken("ORG");
        return missing
                ? Stream.of(
                        Diagnostic.of(INFO, Location.startOf("organisation.yaml"), "the content has no organisation")
                                .help("add organisation.yaml; `muniment new organisation` writes one to start from"))
                : Stream.empty();
    }
}
