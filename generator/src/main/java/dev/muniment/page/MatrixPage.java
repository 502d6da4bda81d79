package dev.muniment.page;

import dev.muniment.model.Cadence;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Responsibility.Assignment;
import dev.muniment.model.Role;
import dev.muniment.model.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who does what and who answers for it: activities by area, roles in columns. */
final class MatrixPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        String path = "responsibilities/matrix.html";
        Values values = new Values(context.corpus(), path);
        List<Responsibility> activities = context.corpus().all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .toList();
        List<Role> roles = context.corpus().all(Role.class).stream()
                .filter(role -> activities.stream().anyMatch(activity -> takesPart(activity, role)))
                .toList();
        Map<String, List<Row>> areas = new LinkedHashMap<>();
        activities.forEach(activity -> areas.computeIfAbsent(activity.group(), area -> new ArrayList<>())
                .add(row(activity, roles, values)));
        Model model = new Model(
                activities.size(),
                roles.stream()
                        .map(role -> new Column(role.title(), Paths.of(role)))
                        .toList(),
                areas.entrySet().stream()
                        .map(area -> new Area(area.getKey(), area.getValue()))
                        .toList());
        return Stream.of(new Page(path, "matrix.ftlh", "responsibilities", model));
    }

    private static boolean takesPart(Responsibility activity, Role role) {
        return activity.assign().stream().anyMatch(part -> part.role().id().equals(role.id()));
    }

    private static Row row(Responsibility activity, List<Role> roles, Values values) {
        return new Row(
                new Html(values.id(activity.id())),
                activity.title(),
                activity.cadence().map(Cadence::words),
                roles.stream().map(role -> cell(activity, role)).toList());
    }

    private static Cell cell(Responsibility activity, Role role) {
        List<Assignment> parts = activity.assign().stream()
                .filter(part -> part.role().id().equals(role.id()))
                .toList();
        return new Cell(
                parts.stream().map(part -> Word.of(part.raci())).distinct().toList(),
                parts.stream()
                        .flatMap(part -> part.mode().stream())
                        .map(Word::of)
                        .findFirst());
    }

    /** What the template sees. */
    public record Model(int activities, List<Column> roles, List<Area> areas) {}

    /** One role. */
    public record Column(String title, String path) {}

    /** The activities of one area. */
    public record Area(String title, List<Row> rows) {}

    /** One activity. */
    public record Row(Html id, String title, Optional<String> cadence, List<Cell> cells) {}

    /** The part of one role in one activity. */
    public record Cell(List<String> letters, Optional<String> mode) {}
}
