package dev.muniment.view;

import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Responsibility;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the tasks of an information security manager are found in a handbook: what is there, and what is still to come.
 *
 * @param awaited what is to come, with the tasks that wait for it
 */
public record TaskCoverage(List<Group> groups, List<Awaited> awaited) {

    public TaskCoverage {
        groups = List.copyOf(groups);
        awaited = List.copyOf(awaited);
    }

    /** Kinds are those of the program, activities those of the content; what else there is must be said. */
    public static TaskCoverage of(Tasks tasks, Corpus corpus, Built built) {
        List<Group> groups = tasks.groups().stream()
                .map(group -> new Group(
                        group.title(),
                        group.tasks().stream()
                                .map(task -> line(task, tasks, corpus, built))
                                .toList()))
                .toList();
        return new TaskCoverage(groups, awaited(groups));
    }

    /** How many tasks there are. */
    public int tasks() {
        return (int) lines().count();
    }

    /** How many are found somewhere. */
    public int shown() {
        return (int) lines().filter(line -> line.standing() != Standing.TO_COME).count();
    }

    /** How many are found somewhere and wait for more. */
    public int partly() {
        return (int) lines().filter(line -> line.standing() == Standing.IN_PART).count();
    }

    private Stream<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream());
    }

    private static Line line(Tasks.Task task, Tasks tasks, Corpus corpus, Built built) {
        List<String> missing = new ArrayList<>();
        return new Line(
                task,
                found(task.kinds(), name -> kind(name).stream().toList(), missing),
                task.activities().stream()
                        .flatMap(id -> corpus.find(Responsibility.class, id).stream())
                        .toList(),
                found(task.pages(), built::page, missing).stream()
                        .map(path -> new Item(path, tasks.pages().getOrDefault(path, path)))
                        .toList(),
                found(task.rules(), built::faults, missing),
                missing.stream()
                        .map(name -> new Item(name, tasks.toCome().getOrDefault(name, name)))
                        .toList());
    }

    /** What stands behind names, each once; names with nothing behind them are missing. */
    private static <T> List<T> found(List<String> names, Function<String, List<T>> look, List<String> missing) {
        Set<T> found = new LinkedHashSet<>();
        for (String name : names) {
            List<T> behind = look.apply(name);
            found.addAll(behind);
            if (behind.isEmpty()) {
                missing.add(name);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Kind<?>> kind(String name) {
        return Kinds.all().stream()
                .filter(kind -> kind.prefix().equals(name))
                .findFirst()
                .or(() -> Kinds.named(name));
    }

    private static List<Awaited> awaited(List<Group> groups) {
        Map<Item, Set<String>> tasks = new LinkedHashMap<>();
        groups.stream()
                .flatMap(group -> group.lines().stream())
                .forEach(line -> line.waiting()
                        .forEach(item -> tasks.computeIfAbsent(item, any -> new TreeSet<>())
                                .add(line.task().id())));
        return tasks.entrySet().stream()
                .map(entry -> new Awaited(entry.getKey(), Sort.of(entry.getKey().key()), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(Awaited::sort)
                        .thenComparing(awaited -> awaited.item().key()))
                .toList();
    }

    /** Faults that can be reported, and paths of the pages of the site. */
    public record Built(List<RuleInfo> faults, Set<String> paths) {

        public Built {
            faults = List.copyOf(faults);
            paths = Set.copyOf(paths);
        }

        private List<String> page(String path) {
            return paths.contains(path.replaceFirst("#.*", "")) ? List.of(path) : List.of();
        }

        private List<RuleInfo> faults(String name) {
            return faults.stream()
                    .filter(fault -> fault.name().equals(name) || fault.number().equals(name))
                    .toList();
        }
    }

    /** A page by its path, or something to come by its name, with words for it. */
    public record Item(String key, String words) {}

    /** Tasks that stand in one relation to the officer. */
    public record Group(String title, List<Line> lines) {}

    /** One task; kinds, pages and rules that are there, activities that this organisation has, and what is to come. */
    public record Line(
            Tasks.Task task,
            List<Kind<?>> kinds,
            List<Responsibility> activities,
            List<Item> pages,
            List<RuleInfo> rules,
            List<Item> waiting) {

        public Standing standing() {
            boolean found = !kinds.isEmpty() || !pages.isEmpty() || !rules.isEmpty();
            return !found ? Standing.TO_COME : waiting.isEmpty() ? Standing.SHOWN : Standing.IN_PART;
        }
    }

    /** How far a task is found. */
    public enum Standing {
        SHOWN,
        IN_PART,
        TO_COME
    }

    /** Something to come, and the tasks that wait for it by their ids. */
    public record Awaited(Item item, Sort sort, List<String> tasks) {}

    /** What may be to come. */
    public enum Sort {
        KIND,
        PAGE,
        RULE;

        /** The sort that a name is of. */
        public static Sort of(String name) {
            return name.contains(".html") ? PAGE : name.contains("-") ? RULE : KIND;
        }
    }
}
