package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import java.util.Optional;
import java.util.stream.Stream;

/** A document in force that carries out one that is not. */
public final class DraftParent implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("draft-parent", "DOC-15", RuleClass.LOGIC, "A document in force under one that is not.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream()
                .filter(Document::inForce)
                .flatMap(document -> fault(context, document).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Document document) {
        return document.head()
                .parent()
                .flatMap(parent -> context.corpus().find(Document.class, parent.id()))
                .filter(parent -> !parent.inForce())
                .map(parent -> Diagnostic.of(
                                INFO,
                                document.at("/parent"),
                                "`" + document.id() + "` is in force, and its parent `" + parent.id() + "` is `"
                                        + parent.status().word() + "`")
                        .about(document.id())
                        .note(parent.at("/status"), "status of the parent")
                        .help("put the parent in force first, or name another"));
    }
}
