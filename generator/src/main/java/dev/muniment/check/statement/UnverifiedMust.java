package dev.muniment.check.statement;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.DocumentHead.StatementFacts;
import dev.muniment.model.Markdown.Keyword;
import dev.muniment.model.Markdown.Statement;
import java.util.Optional;
import java.util.stream.Stream;

/** A binding statement of which nothing shows that it is followed. */
public final class UnverifiedMust implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "unverified-must", "STM-05", RuleClass.LOGIC, "A binding statement that nothing verifies.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream()
                .filter(Document::inForce)
                .flatMap(document -> document.body().statements().stream()
                        .flatMap(statement -> fault(document, statement).stream()));
    }

    private static Optional<Diagnostic> fault(Document document, Statement statement) {
        Optional<StatementFacts> facts =
                Optional.ofNullable(document.head().statements().get(statement.id()));
        return facts.filter(known -> known.verifiedBy().isEmpty())
                .filter(known -> statement.keywords().stream().anyMatch(Keyword::binding))
                .map(known -> Diagnostic.of(
                                INFO,
                                statement.at(),
                                "`" + statement.id() + "` binds, and nothing shows that it is followed")
                        .about(document.id())
                        .help("name a metric or a kind of record under `verified_by`"));
    }
}
