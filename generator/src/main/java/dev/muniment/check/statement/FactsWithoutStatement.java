package dev.muniment.check.statement;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Markdown.Statement;
import dev.muniment.schema.Nearest;
import dev.muniment.schema.Pointer;
import java.util.List;
import java.util.stream.Stream;

/** An entry of the front matter for a statement that the text does not have. */
public final class FactsWithoutStatement implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "facts-without-statement",
            "STM-01",
            RuleClass.STRUCTURE,
            "An entry for a statement that the text does not have.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream().flatMap(FactsWithoutStatement::faults);
    }

    private static Stream<Diagnostic> faults(Document document) {
        List<String> known =
                document.body().statements().stream().map(Statement::id).toList();
        return document.head().statements().keySet().stream()
                .filter(id -> !known.contains(id))
                .map(id -> Diagnostic.of(
                                INFO,
                                document.at(Pointer.of("/statements", id)),
                                "the text of `" + document.id() + "` has no statement `" + id + "`")
                        .about(document.id())
                        .help(Nearest.of(id, known)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("begin a list item of the text with **" + id + "**, or remove the entry")));
    }
}
