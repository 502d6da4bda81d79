package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import java.util.stream.Stream;

/** A document in force past its last day. */
public final class ExpiredInForce implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("expired-in-force", "DOC-20", RuleClass.TIME, "A document in force past its last day.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream()
                .filter(Document::inForce)
                .flatMap(document -> document.head().expires().stream()
                        .filter(context.asOf()::isAfter)
                        .map(day -> Diagnostic.of(
                                        INFO,
                                        document.at("/expires"),
                                        "`" + document.id() + "` is in force, and its last day was " + day)
                                .about(document.id())
                                .help("retire it, or have a new version approved with a later day")));
    }
}
