package dev.muniment.page;

import dev.muniment.check.Manual;
import dev.muniment.model.Corpus;
import dev.muniment.schema.Kind;
import dev.muniment.view.TaskCoverage;
import dev.muniment.view.TaskCoverage.Awaited;
import dev.muniment.view.TaskCoverage.Line;
import dev.muniment.view.Tasks;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the handbook covers of an officer's tasks; made after all other pages, since it leads to those that exist. */
final class TasksPage {

    private TasksPage() {}

    /** The page, which leads to none but the paths given. */
    static Page of(PageContext context, Set<String> paths) {
        Corpus corpus = context.corpus();
        TaskCoverage coverage =
                TaskCoverage.of(Tasks.shipped(), corpus, new TaskCoverage.Built(Manual.faults(), paths));
        List<Group> groups = coverage.groups().stream()
                .map(group -> new Group(
                        group.title().toLowerCase(Locale.ROOT).replace(' ', '-'),
                        group.title(),
                        group.lines().stream().map(line -> row(corpus, line)).toList()))
                .toList();
        Model model = new Model(
                coverage.tasks(), coverage.shown(), coverage.partly(), groups, active(coverage), coverage.awaited());
        return new Page("reference/coverage-of-tasks.html", "tasks.ftlh", "reference", model);
    }

    private static boolean active(TaskCoverage coverage) {
        return coverage.groups().stream()
                .flatMap(group -> group.lines().stream())
                .anyMatch(line -> !line.activities().isEmpty());
    }

    private static Row row(Corpus corpus, Line line) {
        return new Row(
                line.task().id(),
                line.task().words(),
                line.task().modes(),
                word(line.standing()),
                line.kinds().stream().map(kind -> register(corpus, kind)).toList(),
                line.activities().stream()
                        .map(activity -> new Entry(activity.id(), activity.title(), Paths.of(activity)))
                        .toList(),
                line.pages().stream()
                        .map(page -> new Entry("", page.words(), page.key()))
                        .toList(),
                line.rules().stream()
                        .map(rule -> new Entry("", rule.name(), Paths.rule(rule.name())))
                        .toList(),
                line.waiting().stream()
                        .map(item -> new Waiting(word(TaskCoverage.Sort.of(item.key())), item.words()))
                        .toList());
    }

    private static Register register(Corpus corpus, Kind<?> kind) {
        return new Register(
                kind.plural(),
                Paths.register(kind) + "#" + kind.word(),
                corpus.all(kind.type()).size());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the template sees.
     *
     * @param active whether the content has any of the activities named
     */
    public record Model(int tasks, int shown, int partly, List<Group> groups, boolean active, List<Awaited> awaited) {}

    /** Tasks that stand in one relation to the officer. */
    public record Group(String anchor, String title, List<Row> rows) {}

    /** One task. */
    public record Row(
            String id,
            String words,
            List<String> modes,
            String standing,
            List<Register> registers,
            List<Entry> activities,
            List<Entry> pages,
            List<Entry> rules,
            List<Waiting> waiting) {}

    /** A register and how many records it holds. */
    public record Register(String title, String path, int records) {}

    /** Something to come. */
    public record Waiting(String sort, String words) {}

    /** A page to go to, with the id of its record where it is about one. */
    public record Entry(String id, String title, String path) {}
}
