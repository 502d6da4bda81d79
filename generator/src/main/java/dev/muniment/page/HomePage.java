package dev.muniment.page;

import dev.muniment.diagnostic.Severity;
import dev.muniment.model.Document;
import dev.muniment.model.Markdown;
import dev.muniment.model.Organisation;
import dev.muniment.model.Role;
import dev.muniment.model.Scope;
import dev.muniment.schema.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first page: find my duties, report, what binds everybody, what is recorded. */
final class HomePage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Values values = new Values(context.corpus(), "index.html");
        Optional<Organisation> organisation = context.corpus().single(Organisation.class);
        Model model = new Model(
                organisation.flatMap(Organisation::summary),
                organisation.flatMap(Organisation::reporting).map(Organisation.Reporting::contact),
                organisation.flatMap(Organisation::reporting).flatMap(Organisation.Reporting::note),
                context.corpus().all(Role.class).stream()
                        .map(role -> new Entry(role.title(), Paths.of(role), 0))
                        .toList(),
                rules(context, values),
                Kinds.all().stream()
                        .map(kind -> new Entry(
                                kind.plural(),
                                Paths.register(kind) + "#" + kind.word(),
                                context.corpus().all(kind.type()).size()))
                        .toList(),
                count(context, Severity.ERROR),
                count(context, Severity.WARNING),
                count(context, Severity.INFORMATION));
        return Stream.of(new Page("index.html", "home.ftlh", "home", model));
    }

    private static long count(PageContext context, Severity severity) {
        return context.diagnostics().stream()
                .filter(one -> one.severity() == severity && one.waived().isEmpty())
                .count();
    }

    private static List<Binding> rules(PageContext context, Values values) {
        return context.corpus().all(Document.class).stream()
                .filter(Document::inForce)
                .filter(document -> document.head().appliesTo().stream().anyMatch(Scope::everyone))
                .flatMap(document -> document.body().statements().stream()
                        .filter(statement -> statement.keywords().stream().anyMatch(Markdown.Keyword::binding))
                        .filter(statement -> everyone(document, statement))
                        .map(statement -> new Binding(
                                document.id() + "." + statement.id(),
                                Paths.of(document) + "#" + statement.id(),
                                values.rich(statement.text()))))
                .toList();
    }

    private static boolean everyone(Document document, Markdown.Statement statement) {
        return Optional.ofNullable(document.head().statements().get(statement.id()))
                .flatMap(facts -> facts.responsible())
                .filter(role -> role.id().equals("ROL-everyone"))
                .isPresent();
    }

    /** What the template sees. */
    public record Model(
            Optional<String> summary,
            Optional<String> contact,
            Optional<String> note,
            List<Entry> roles,
            List<Binding> rules,
            List<Entry> registers,
            long errors,
            long warnings,
            long remarks) {}

    /** A page to go to. */
    public record Entry(String title, String path, int count) {}

    /** A statement that binds everybody. */
    public record Binding(String id, String path, Html text) {}
}
