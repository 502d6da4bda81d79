package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Lifecycle;
import dev.muniment.model.Revision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A draft on which nobody has worked for half a year. */
public final class StaleDraft implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("stale-draft", "DOC-20", RuleClass.TIME, "A draft older than 180 days.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int DAYS = 180;

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream()
                .filter(document -> document.status().phase() == Lifecycle.Phase.DRAFT)
                .flatMap(document -> lastChange(document).stream()
                        .filter(day -> context.asOf().isAfter(day.plusDays(DAYS)))
                        .map(day -> Diagnostic.of(
                                        INFO,
                                        document.at("/status"),
                                        "`" + document.id() + "` is a draft that nobody has changed since " + day)
                                .about(document.id())
                                .help("finish it, or retire it")));
    }

    private static Optional<LocalDate> lastChange(Document document) {
        return document.head().history().stream().map(Revision::date).max(Comparator.naturalOrder());
    }
}
