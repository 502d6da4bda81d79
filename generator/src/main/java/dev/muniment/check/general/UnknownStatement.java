package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Refers;
import dev.muniment.model.StatementRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement that its document does not have. */
public final class UnknownStatement implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-statement", "GEN-06", RuleClass.REFERENCE, "A statement that its document does not have.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        Corpus corpus = context.corpus();
        return Missing.of(corpus, refers -> missing(corpus, refers))
                .report(INFO, "is no statement of that document", name -> known(corpus, name));
    }

    private static Optional<String> missing(Corpus corpus, Refers refers) {
        return refers.citedStatement()
                .filter(named -> corpus.find(Document.class, named.document())
                        .filter(document -> document.body().statements().stream()
                                .noneMatch(statement -> statement.id().equals(named.statement())))
                        .isPresent())
                .map(StatementRef::toString);
    }

    private static Collection<String> known(Corpus corpus, String name) {
        String id = StatementRef.in(name).orElseThrow().document();
        return corpus.find(Document.class, id).map(document -> document.body().statements()).orElse(List.of()).stream()
                .map(statement -> new StatementRef(id, statement.id()).toString())
                .toList();
    }
}
