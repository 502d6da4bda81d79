package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Ref;
import java.util.Optional;
import java.util.stream.Stream;

/** A document that replaces another, of which only one of the two says so. */
public final class SupersessionOneSided implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "supersession-one-sided",
            "DOC-12",
            RuleClass.LOGIC,
            "A document that replaces another, and only one says so.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream()
                .flatMap(document -> Stream.of(newer(context, document), older(context, document))
                        .flatMap(Optional::stream));
    }

    private static Optional<Diagnostic> newer(CheckContext context, Document document) {
        return document.head()
                .supersedes()
                .filter(old -> document.inForce())
                .flatMap(old -> context.corpus().find(Document.class, old.id()))
                .filter(old -> !names(old.head().supersededBy(), document))
                .map(old -> diagnostic(document, "/supersedes", old, "superseded_by"));
    }

    private static Optional<Diagnostic> older(CheckContext context, Document document) {
        return document.head()
                .supersededBy()
                .flatMap(by -> context.corpus().find(Document.class, by.id()))
                .filter(by -> !names(by.head().supersedes(), document))
                .map(by -> diagnostic(document, "/superseded_by", by, "supersedes"));
    }

    private static boolean names(Optional<Ref<Document>> ref, Document document) {
        return ref.filter(one -> one.id().equals(document.id())).isPresent();
    }

    private static Diagnostic diagnostic(Document document, String field, Document other, String missing) {
        return Diagnostic.of(
                        INFO,
                        document.at(field),
                        "`" + document.id() + "` names `" + other.id() + "`, which does not name it under `" + missing
                                + "`")
                .about(document.id())
                .help("add `" + missing + ": " + document.id() + "` to `" + other.id() + "`");
    }
}
