package dev.muniment.check.statement;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Markdown.Statement;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement that does not say how much it binds. */
public final class NoKeyword implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("no-keyword", "STM-02", RuleClass.STRUCTURE, "A statement without a normative keyword.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream()
                .flatMap(document -> document.body().statements().stream()
                        .flatMap(statement -> fault(document, statement).stream()));
    }

    private static Optional<Diagnostic> fault(Document document, Statement statement) {
        return Optional.of(statement)
                .filter(one -> one.keywords().isEmpty())
                .map(one -> Diagnostic.of(
                                INFO,
                                one.at(),
                                "`" + one.id() + "` has no keyword; write MUST, MUST NOT, SHOULD, SHOULD NOT or MAY")
                        .about(document.id()));
    }
}
