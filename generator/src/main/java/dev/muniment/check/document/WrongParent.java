package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Guideline;
import dev.muniment.model.Lifecycle;
import dev.muniment.model.Policy;
import dev.muniment.model.Procedure;
import dev.muniment.model.Ref;
import dev.muniment.model.Standard;
import dev.muniment.schema.Kinds;
import java.util.Optional;
import java.util.stream.Stream;

/** A document under one that does not stand above it, or a standard, procedure or guideline under none. */
public final class WrongParent implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "wrong-parent", "DOC-14", RuleClass.LOGIC, "A document whose parent does not stand above it.", "7.5.3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        boolean policies = !context.corpus().all(Policy.class).isEmpty();
        return context.corpus().all(Document.class).stream()
                .filter(document -> document.status().phase() != Lifecycle.Phase.ENDED)
                .flatMap(document -> fault(context, document, policies).stream());
    }

    private static boolean needs(Document document) {
        return document instanceof Standard || document instanceof Procedure || document instanceof Guideline;
    }

    private static String above(Document document) {
        return document.rank() > 2 ? "policy or standard" : "policy";
    }

    private static Optional<Diagnostic> fault(CheckContext context, Document document, boolean policies) {
        Optional<Ref<Document>> parent = document.head().parent();
        if (parent.isEmpty()) {
            return Optional.of(document)
                    .filter(one -> needs(one) && policies)
                    .map(one -> Diagnostic.of(INFO, one.at("/title"), "`" + one.id() + "` carries out no policy")
                            .about(one.id())
                            .help("name the policy under `parent`"));
        }
        return context.corpus()
                .find(Document.class, parent.get().id())
                .filter(above -> above.rank() >= Math.max(2, document.rank()))
                .map(above -> Diagnostic.of(
                                INFO,
                                document.at("/parent"),
                                "`" + above.id() + "` is no " + above(document) + "; the parent of "
                                        + Kinds.of(document).aName() + " is a " + above(document))
                        .about(document.id()));
    }
}
