package dev.muniment.check.evidence;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Attachment;
import dev.muniment.model.Corpus;
import dev.muniment.model.EvidenceItem;
import dev.muniment.view.EvidenceRegister.Kept;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of evidence that is no longer the one which was collected. */
public final class ChangedAttachment implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "changed-attachment", "EVD-01", RuleClass.LOGIC, "Evidence whose file is not the one collected.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(EvidenceItem.class).stream()
                .flatMap(item -> item.attachment().flatMap(context.corpus()::attachment).stream()
                        .flatMap(file -> fault(context.corpus(), item, file).stream()));
    }

    private static Optional<Diagnostic> fault(Corpus corpus, EvidenceItem item, Attachment file) {
        if (Kept.of(corpus, item) == Kept.CHANGED) {
            return Optional.of(
                    Diagnostic.of(INFO, item.at("/sha256"), "`" + file.path() + "` is not the file that was collected")
                            .about(item.id())
                            .help("bring the collected file back; a new one is a new item with `sha256: "
                                    + file.sha256() + "`"));
        }
        return item.size()
                .filter(size -> size != file.size())
                .map(size -> Diagnostic.of(
                                INFO,
                                item.at("/size"),
                                "`" + size + "` is not the size of `" + file.path() + "`, which has " + file.size()
                                        + " bytes")
                        .about(item.id()));
    }
}
