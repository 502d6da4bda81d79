package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Escalation;
import dev.muniment.model.Organisation;
import java.util.stream.Stream;

/** A ladder of escalation that does not end at the Information Security Officer. */
public final class TopTierNotOfficer implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "top-tier-not-officer",
            "ORG-06",
            RuleClass.LOGIC,
            "A last tier of escalation that is not the Information Security Officer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().single(Organisation.class).stream()
                .map(organisation -> organisation.isms().responsible().id())
                .flatMap(officer -> context.corpus().all(Escalation.class).stream()
                        .filter(ladder -> !ladder.top().role().id().equals(officer))
                        .map(ladder -> diagnostic(ladder, officer)));
    }

    private static Diagnostic diagnostic(Escalation ladder, String officer) {
        return Diagnostic.of(
                        INFO,
                        ladder.at("/tiers/" + (ladder.tiers().size() - 1) + "/role"),
                        "the last tier is `" + ladder.top().role() + "`, and `" + officer
                                + "` is responsible for the management system")
                .about(ladder.id())
                .help("let the last tier be the role that organisation.yaml names under `responsible`");
    }
}
