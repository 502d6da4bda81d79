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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A binding statement with a word that nobody can test. */
public final class VagueMust implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("vague-must", "STM-03", RuleClass.LOGIC, "A binding statement that nobody can test.");

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
        Matcher vague = VAGUE.matcher(statement.plain());
        boolean binding = statement.keywords().stream().anyMatch(Keyword::binding);
        return binding && vague.find()
                ? Optional.of(Diagnostic.of(
                                INFO,
                                statement.at(),
                                "`" + statement.id() + "` binds and says `" + vague.group()
                                        + "`, which nobody can test")
                        .about(document.id())
                        .help("say how much, how often or by when"))
                : Optional.empty();
    }

    private static final Pattern VAGUE = Pattern.compile(
            "\\b(appropriate|adequate|regularly|periodically|timely|as needed|where possible|best practice|proper)\\b",
            Pattern.CASE_INSENSITIVE);
}
