package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Role;
import dev.muniment.model.UnitScope;
import dev.muniment.model.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The responsibility matrix: active activities by area, and a column for each role that has a part in one. */
public record Matrix(List<Named> columns, List<Group> groups) {

    public Matrix {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    public static Matrix of(Corpus corpus) {
        List<Responsibility> activities = corpus.all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .toList();
        List<Named> columns = columns(corpus, activities);
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        activities.forEach(activity -> rows.computeIfAbsent(activity.group(), group -> new ArrayList<>())
                .add(row(corpus, activity, columns)));
        return new Matrix(
                columns,
                rows.entrySet().stream()
                        .map(entry -> new Group(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Number of activities. */
    public int activities() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** Rows for which nobody answers. */
    public List<Row> unanswered() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> !row.accountable())
                .toList();
    }

    private static List<Named> columns(Corpus corpus, List<Responsibility> activities) {
        Set<String> ids = new TreeSet<>(Corpus::compareIds);
        activities.forEach(activity -> activity.assign()
                .forEach(part -> ids.add(Named.of(corpus, part.role()).id())));
        return ids.stream()
                .sorted(Comparator.comparingInt(id -> weight(corpus, id)))
                .map(id -> Named.of(corpus, id))
                .toList();
    }

    private static int weight(Corpus corpus, String id) {
        Optional<Role> role = corpus.find(Role.class, id);
        if (role.filter(Role::topManagement).isPresent()) {
            return 0;
        }
        return role.filter(Role::securityRole).isPresent() ? 1 : 2;
    }

    private static Row row(Corpus corpus, Responsibility activity, List<Named> columns) {
        List<Cell> cells = columns.stream()
                .map(column -> new Cell(
                        column,
                        activity.assign().stream()
                                .filter(part ->
                                        Named.of(corpus, part.role()).id().equals(column.id()))
                                .map(Part::of)
                                .distinct()
                                .toList()))
                .toList();
        return new Row(
                Named.of(activity),
                activity.cadence().map(When::of),
                Word.of(activity.level()),
                cells,
                activity.accountable().findAny().isPresent());
    }

    /** An area of the matrix. */
    public record Group(String name, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One activity.
     *
     * @param cells one for each column, in their order
     */
    public record Row(Named activity, Optional<String> cadence, String level, List<Cell> cells, boolean accountable) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a role has to do with an activity; often nothing. */
    public record Cell(Named role, List<Part> parts) {
        public Cell {
            parts = List.copyOf(parts);
        }
    }

    /** One letter with the way of taking part and the unit that it is for. */
    public record Part(String letter, String meaning, Optional<String> mode, Optional<String> unit) {

        static Part of(Responsibility.Assignment assignment) {
            return new Part(
                    assignment.raci().word(),
                    meaning(assignment.raci()),
                    assignment.mode().map(Word::of),
                    assignment.unit().map(Part::unit));
        }

        private static String unit(UnitScope unit) {
            return unit.each() ? "each unit" : unit.text();
        }

        private static String meaning(Responsibility.Letter letter) {
            return switch (letter) {
                case A -> "accountable";
                case AR -> "accountable and responsible";
                case R -> "responsible";
                case S -> "supports";
                case C -> "consulted";
                case I -> "informed";
            };
        }
    }
}
