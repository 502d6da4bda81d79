package dev.muniment.check.evidence;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.EvidenceItem;
import dev.muniment.view.EvidenceRegister.Kept;
import java.util.stream.Stream;

/** An item of evidence whose file does not lie where it says. */
public final class MissingAttachment implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("missing-attachment", "EVD-01", RuleClass.REFERENCE, "Evidence whose file does not exist.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(EvidenceItem.class).stream()
                .filter(item -> Kept.of(context.corpus(), item) == Kept.MISSING)
                .flatMap(item -> item.attachment().stream()
                        .map(path -> Diagnostic.of(INFO, item.at("/location"), "`" + path + "` does not exist")
                                .about(item.id())
                                .help("put the file there; for one that is kept elsewhere, write its address")));
    }
}
