package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import java.util.Optional;
import java.util.stream.Stream;

/** A document in force besides the one in force that replaced it. */
public final class SupersededInForce implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "superseded-in-force", "DOC-12", RuleClass.LOGIC, "A replaced document that is still in force.");

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
                .supersededBy()
                .flatMap(by -> context.corpus().find(Document.class, by.id()))
                .filter(Document::inForce)
                .map(by -> Diagnostic.of(
                                INFO,
                                document.at("/status"),
                                "`" + document.id() + "` is in force besides `" + by.id() + "`, which replaced it")
                        .about(document.id())
                        .note(by.at("/status"), "status of the document that replaced it")
                        .help("write `status: superseded`"));
    }
}
