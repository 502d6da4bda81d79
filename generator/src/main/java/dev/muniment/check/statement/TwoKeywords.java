package dev.muniment.check.statement;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Markdown.Keyword;
import dev.muniment.model.Markdown.Statement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement that says more than one thing. */
public final class TwoKeywords implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "two-keywords", "STM-02", RuleClass.STRUCTURE, "A statement with more than one normative keyword.");

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
                .filter(one -> one.keywords().size() > 1)
                .map(one -> Diagnostic.of(
                                INFO,
                                one.at(),
                                "`" + one.id() + "` has the keywords " + words(one) + "; a statement has one")
                        .about(document.id())
                        .help("make it two statements, each of which can be tested by itself"));
    }

    private static String words(Statement statement) {
        return statement.keywords().stream().map(Keyword::word).collect(Collectors.joining(" and "));
    }
}
