package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.DocumentHead;
import dev.muniment.model.Markdown;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import dev.muniment.model.Scope;
import dev.muniment.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Statements in force on a day that bind somebody, in the order of the documents. */
public record Rulebook(List<Bound> statements) {

    public Rulebook {
        statements = List.copyOf(statements);
    }

    /** What binds the holders of a role: by the role, by its unit and those above, or as everyone. */
    static Rulebook of(Corpus corpus, Role role, LocalDate asOf) {
        Set<String> units = new TreeSet<>();
        corpus.find(Unit.class, role.unit()).ifPresent(unit -> climb(corpus, unit, units));
        return of(corpus, List.of(role.id()), units, asOf);
    }

    /** What binds a unit: by the unit and those above, by one of its roles, or as everyone. */
    static Rulebook of(Corpus corpus, Unit unit, Collection<String> roles, LocalDate asOf) {
        Set<String> units = new TreeSet<>();
        climb(corpus, unit, units);
        return of(corpus, roles, units, asOf);
    }

    /** Statements that everyone must follow, whatever the role. */
    public List<Bound> forEveryone() {
        return statements.stream().filter(bound -> bound.why() == Why.EVERYONE).toList();
    }

    /** Statements that name the role, its unit, or the role as the one that sees to it. */
    public List<Bound> named() {
        return statements.stream().filter(bound -> bound.why() != Why.EVERYONE).toList();
    }

    private static Rulebook of(Corpus corpus, Collection<String> roles, Set<String> units, LocalDate asOf) {
        List<Bound> bound = new ArrayList<>();
        for (Document document : corpus.all(Document.class)) {
            if (inForce(document, asOf)) {
                for (Markdown.Statement statement : document.body().statements()) {
                    why(corpus, document, statement, roles, units)
                            .ifPresent(why -> bound.add(bound(document, statement, why)));
                }
            }
        }
        return new Rulebook(bound);
    }

    private static boolean inForce(Document document, LocalDate asOf) {
        DocumentHead head = document.head();
        return document.inForce()
                && head.effective().filter(asOf::isBefore).isEmpty()
                && head.expires().filter(asOf::isAfter).isEmpty();
    }

    private static Optional<Why> why(
            Corpus corpus,
            Document document,
            Markdown.Statement statement,
            Collection<String> roles,
            Set<String> units) {
        Optional<DocumentHead.StatementFacts> facts =
                Optional.ofNullable(document.head().statements().get(statement.id()));
        List<Scope> scopes = facts.map(DocumentHead.StatementFacts::appliesTo)
                .filter(own -> !own.isEmpty())
                .orElse(document.head().appliesTo());
        Set<String> named = new TreeSet<>();
        scopes.forEach(scope -> named.add(Named.of(corpus, scope.text()).id()));
        boolean sees = facts.flatMap(DocumentHead.StatementFacts::responsible)
                .map(role -> Named.of(corpus, role).id())
                .filter(roles::contains)
                .isPresent();
        if (sees) {
            return Optional.of(Why.RESPONSIBLE);
        }
        if (named.stream().anyMatch(roles::contains)) {
            return Optional.of(Why.ROLE);
        }
        if (named.stream().anyMatch(units::contains)) {
            return Optional.of(Why.UNIT);
        }
        return scopes.stream().anyMatch(Scope::everyone) ? Optional.of(Why.EVERYONE) : Optional.empty();
    }

    private static Bound bound(Document document, Markdown.Statement statement, Why why) {
        return new Bound(
                Named.of(document),
                statement.id(),
                statement.plain(),
                statement.keywords().stream().findFirst().map(Markdown.Keyword::word),
                why);
    }

    private static void climb(Corpus corpus, Unit unit, Set<String> seen) {
        Optional<Unit> next = Optional.of(unit);
        while (next.isPresent() && seen.add(next.get().id())) {
            Optional<Ref<Unit>> parent = next.get().parent();
            next = parent.flatMap(ref -> corpus.find(Unit.class, ref));
        }
    }

    /** A statement and why it binds. */
    public record Bound(Named document, String statement, String text, Optional<String> keyword, Why why) {}

    /** Why a statement binds. */
    public enum Why {
        RESPONSIBLE("sees to it"),
        ROLE("names the role"),
        UNIT("names the unit"),
        EVERYONE("for everyone");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        /** The words that readers see. */
        public String word() {
            return word;
        }
    }
}
