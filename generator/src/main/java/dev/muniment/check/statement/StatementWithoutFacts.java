package dev.muniment.check.statement;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import java.util.stream.Stream;

/** A statement in force of which the front matter says nothing. */
public final class StatementWithoutFacts implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "statement-without-facts",
            "STM-01",
            RuleClass.STRUCTURE,
            "A statement of which the front matter says nothing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream()
                .filter(Document::inForce)
                .flatMap(document -> document.body().statements().stream()
                        .filter(statement -> !document.head().statements().containsKey(statement.id()))
                        .map(statement -> Diagnostic.of(
                                        INFO,
                                        statement.at(),
                                        "`" + statement.id() + "` has no entry under `statements`")
                                .about(document.id())
                                .help("say who sees to it and what shows it: `" + statement.id()
                                        + ": {responsible: ROL-…, verified_by: […]}`")));
    }
}
