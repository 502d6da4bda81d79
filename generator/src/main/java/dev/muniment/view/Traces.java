package dev.muniment.view;

import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.DocumentHead.StatementFacts;
import dev.muniment.model.Entity;
import dev.muniment.model.Markdown;
import dev.muniment.model.Ref;
import dev.muniment.model.RequirementRef;
import dev.muniment.model.Role;
import dev.muniment.model.StatementRef;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way back from what is done to what asks for it: controls in operation and binding statements in force. */
public record Traces(List<Operated> controls, List<Bound> statements) {

    public Traces {
        controls = List.copyOf(controls);
        statements = List.copyOf(statements);
    }

    public static Traces of(Corpus corpus, LocalDate asOf) {
        Answers answers = Answers.of(corpus, asOf);
        List<Operated> controls = corpus.all(Control.class).stream()
                .filter(Entity::active)
                .map(control -> new Operated(
                        Named.of(control),
                        Named.of(corpus, control.operator()),
                        control.satisfies(),
                        control.implementsStatements(),
                        answers.evidence(control)))
                .toList();
        List<Bound> statements = corpus.all(Document.class).stream()
                .filter(Document::inForce)
                .flatMap(document -> document.body().statements().stream()
                        .filter(one -> one.keywords().stream().anyMatch(Markdown.Keyword::binding))
                        .map(one -> bound(corpus, document, one)))
                .toList();
        return new Traces(controls, statements);
    }

    private static Bound bound(Corpus corpus, Document document, Markdown.Statement statement) {
        StatementRef ref = new StatementRef(document.id(), statement.id());
        List<Control> by = corpus.all(Control.class).stream()
                .filter(Entity::active)
                .filter(control -> control.implementsStatements().stream().anyMatch(one -> same(corpus, one, ref)))
                .toList();
        Optional<StatementFacts> facts =
                Optional.ofNullable(document.head().statements().get(statement.id()));
        Set<RequirementRef> answers = new LinkedHashSet<>();
        facts.ifPresent(found -> answers.addAll(found.requirements()));
        by.forEach(control -> answers.addAll(control.satisfies()));
        Optional<Ref<Role>> responsible = facts.flatMap(StatementFacts::responsible);
        return new Bound(
                ref,
                statement.plain(),
                responsible.map(role -> Named.of(corpus, role)),
                List.copyOf(answers),
                by.stream().map(Named::of).toList());
    }

    private static boolean same(Corpus corpus, StatementRef one, StatementRef other) {
        return one.statement().equals(other.statement())
                && corpus.find(one.document()).map(Entity::id).equals(Optional.of(other.document()));
    }

    /** Controls that serve no requirement of any framework. */
    public List<Operated> idle() {
        return controls.stream().filter(one -> one.serves().isEmpty()).toList();
    }

    /** Controls for which no evidence counts today. */
    public List<Operated> unproven() {
        return controls.stream().filter(one -> one.evidence().isEmpty()).toList();
    }

    /** Statements that answer no requirement, neither by themselves nor through a control. */
    public List<Bound> answeringNothing() {
        return statements.stream().filter(one -> one.answers().isEmpty()).toList();
    }

    /** A control in operation, the requirements that it serves, and evidence that counts today. */
    public record Operated(
            Named control,
            Named operator,
            List<RequirementRef> serves,
            List<StatementRef> statements,
            List<Named> evidence) {

        public Operated {
            serves = List.copyOf(serves);
            statements = List.copyOf(statements);
            evidence = List.copyOf(evidence);
        }
    }

    /** A binding statement, the requirements that it answers by itself or through controls, and those controls. */
    public record Bound(
            StatementRef statement,
            String text,
            Optional<Named> responsible,
            List<RequirementRef> answers,
            List<Named> controls) {

        public Bound {
            answers = List.copyOf(answers);
            controls = List.copyOf(controls);
        }
    }
}
