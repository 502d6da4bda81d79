package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Organisation;
import dev.muniment.model.Risk;
import java.util.List;
import java.util.stream.Stream;

/** Most open risks are owned by the Information Security Officer. */
public final class OfficerOwnsRisks implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "officer-owns-risks",
            "RSK-03",
            RuleClass.LOGIC,
            "Risks that the officer owns instead of those who run them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int FEWEST = 5;
    private static final int MOST_PERCENT = 60;

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        List<Risk> open =
                context.corpus().all(Risk.class).stream().filter(Risk::active).toList();
        return context.corpus().single(Organisation.class).stream()
                .filter(organisation -> open.size() >= FEWEST)
                .flatMap(organisation -> fault(organisation, open));
    }

    private static Stream<Diagnostic> fault(Organisation organisation, List<Risk> open) {
        List<Risk> own = open.stream()
                .filter(risk -> risk.common().owner().equals(organisation.isms().responsible()))
                .toList();
        return own.stream()
                .limit(100L * own.size() > (long) MOST_PERCENT * open.size() ? 1 : 0)
                .map(first -> Diagnostic.of(
                                INFO,
                                first.at("/owner"),
                                "`" + organisation.isms().responsible() + "` owns " + own.size() + " of " + open.size()
                                        + " open risks; at most " + MOST_PERCENT + " % are usual")
                        .about(first.id())
                        .help("give each risk to who runs what it would hit, and can change it"));
    }
}
