package dev.muniment.page;

import dev.muniment.diagnostic.Severity;
import dev.muniment.model.Document;
import dev.muniment.model.Markdown;
import dev.muniment.model.Organisation;
import dev.muniment.model.Role;
import dev.muniment.model.Scope;
import dev.muniment.view.MetricOverview;
import dev.muniment.view.News;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The first page: find my duties, report, what binds everybody, what is new, where we stand. */
final class HomePage implements PageSource {

    private static final int MOST_NEWS = 6;

    @Override
    public Stream<Page> pages(PageContext context) {
        Values values = new Values(context.corpus(), "index.html");
        Optional<Organisation> organisation = context.corpus().single(Organisation.class);
        Model model = new Model(
                organisation.flatMap(Organisation::summary),
                organisation.flatMap(Organisation::reporting).map(Organisation.Reporting::contact),
                organisation.flatMap(Organisation::reporting).flatMap(Organisation.Reporting::note),
                context.corpus().all(Role.class).stream()
                        .filter(Role::active)
                        .map(role -> new Entry(role.title(), Paths.of(role)))
                        .toList(),
                rules(context, values),
                News.of(context.corpus(), context.asOf(), MOST_NEWS).items().stream()
                        .map(item -> new Change(
                                item, new Html(values.id(item.record().id()))))
                        .toList(),
                Standing.all(context),
                MetricOverview.of(context.corpus(), context.asOf()).series().stream()
                        .map(series -> MetricLine.of(context.corpus(), series, context.asOf()))
                        .toList(),
                Paths.all(context.corpus()),
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
            List<Change> news,
            List<Standing> standing,
            List<MetricLine> metrics,
            Map<String, String> paths,
            long errors,
            long warnings,
            long remarks) {}

    /** A page to go to. */
    public record Entry(String title, String path) {}

    /** Something new. */
    public record Change(News.Item item, Html id) {}

    /** A statement that binds everybody. */
    public record Binding(String id, String path, Html text) {}
}
