package dev.muniment.check.evidence;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Attachment;
import dev.muniment.model.EvidenceItem;
import dev.muniment.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file among the evidence that no item names. */
public final class UnindexedAttachment implements Rule {

    private static final RuleInfo INFO = RuleInfo.information(
            "unindexed-attachment", "EVD-07", RuleClass.REFERENCE, "A file that no item of evidence names.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        List<String> named = context.corpus().all(EvidenceItem.class).stream()
                .map(EvidenceItem::attachment)
                .flatMap(Optional::stream)
                .toList();
        return context.corpus().attachments().stream()
                .map(Attachment::path)
                .filter(path -> !named.contains(path))
                .map(path -> Diagnostic.of(INFO, Location.startOf(path), "no item of evidence names this file")
                        .help("add an item with its location and hash, or take the file out"));
    }
}
