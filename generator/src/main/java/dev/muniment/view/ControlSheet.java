package dev.muniment.view;

import dev.muniment.model.Citation;
import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.Framework;
import dev.muniment.model.Markdown;
import dev.muniment.model.RequirementRef;
import dev.muniment.model.Risk;
import dev.muniment.model.StatementRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a control carries out, what it serves and what it holds down. */
public record ControlSheet(List<Carried> statements, List<Served> requirements, List<RiskRegister.Row> risks) {

    public ControlSheet {
        statements = List.copyOf(statements);
        requirements = List.copyOf(requirements);
        risks = List.copyOf(risks);
    }

    public static ControlSheet of(Corpus corpus, Control control, LocalDate asOf) {
        return new ControlSheet(
                control.implementsStatements().stream()
                        .map(ref -> Carried.of(corpus, ref))
                        .toList(),
                control.satisfies().stream().map(ref -> Served.of(corpus, ref)).toList(),
                RiskRegister.of(corpus, asOf).rows().stream()
                        .filter(row -> holds(corpus, control, row.risk().id()))
                        .toList());
    }

    private static boolean holds(Corpus corpus, Control control, String risk) {
        return corpus.find(Risk.class, risk).stream()
                .flatMap(found -> Stream.concat(found.controls().stream(), found.treatment().controlsAdded().stream()))
                .map(Citation::record)
                .flatMap(Optional::stream)
                .flatMap(id -> corpus.find(id).stream())
                .map(Entity::id)
                .anyMatch(control.id()::equals);
    }

    /**
     * A statement that it carries out.
     *
     * @param text empty where the statement cannot be read
     */
    public record Carried(StatementRef statement, Optional<String> text) {

        private static Carried of(Corpus corpus, StatementRef ref) {
            return new Carried(
                    ref,
                    corpus.find(Document.class, ref.document()).stream()
                            .flatMap(document -> document.body().statements().stream())
                            .filter(statement -> statement.id().equals(ref.statement()))
                            .map(Markdown.Statement::plain)
                            .findFirst());
        }
    }

    /** A requirement that it serves, with its title where it has one. */
    public record Served(RequirementRef requirement, Optional<String> title) {

        static Served of(Corpus corpus, RequirementRef ref) {
            return new Served(
                    ref,
                    corpus.find(Framework.class, ref.framework())
                            .flatMap(framework -> framework.find(ref.requirement()))
                            .flatMap(Framework.Requirement::title));
        }
    }
}
