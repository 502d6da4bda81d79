package dev.muniment.pack;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Escalation;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Role;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.Matrix;
import dev.muniment.view.Named;
import dev.muniment.view.RoleRegister;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Roles, those who hold them, and who does what. */
final class OrganisationSection implements Section {

    /** Columns that stand beside each other on a landscape page. */
    private static final int COLUMNS = 15;

    @Override
    public String number() {
        return "4";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(Escalation.class);
    }

    @Override
    public List<Class<? extends Entity>> showsActive() {
        return List.of(Role.class, Responsibility.class);
    }

    @Override
    public String template() {
        return "organisation.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Corpus corpus = context.corpus();
        RoleRegister roles = RoleRegister.of(corpus, context.asOf());
        Matrix matrix = Matrix.of(corpus);
        Typesetter setter = new Typesetter(corpus);
        Map<String, String> codes = new LinkedHashMap<>();
        roles.rows().forEach(row -> codes.put(row.role().id(), row.code()));
        return new Model(
                roles.rows().stream().map(row -> row(corpus, row, setter)).toList(),
                roles.vacant().size(),
                matrix.activities(),
                matrix.unanswered().size(),
                spreads(matrix, codes),
                Chain.of(context));
    }

    private static Row row(Corpus corpus, RoleRegister.Row row, Typesetter setter) {
        Optional<Html> authority = row.authority()
                .flatMap(text -> corpus.find(Role.class, row.role().id()).map(role -> setter.of(role, text)));
        return new Row(row, authority);
    }

    private static List<Spread> spreads(Matrix matrix, Map<String, String> codes) {
        List<Spread> spreads = new ArrayList<>();
        for (int from = 0; from < matrix.columns().size(); from += COLUMNS) {
            int to = Math.min(from + COLUMNS, matrix.columns().size());
            List<Column> columns = matrix.columns().subList(from, to).stream()
                    .map(role -> new Column(codes.getOrDefault(role.id(), role.id()), role))
                    .toList();
            int first = from;
            spreads.add(new Spread(
                    columns,
                    matrix.groups().stream()
                            .map(group -> area(group, first, to))
                            .toList()));
        }
        return spreads;
    }

    private static Area area(Matrix.Group group, int from, int to) {
        return new Area(
                group.name(),
                group.rows().stream()
                        .map(row -> new Line(
                                row.activity(), row.cadence(), row.cells().subList(from, to)))
                        .toList());
    }

    /** What the template sees. */
    public record Model(
            List<Row> roles, int vacant, int activities, int unanswered, List<Spread> spreads, Chain chain) {}

    /** One role with what it may decide. */
    public record Row(RoleRegister.Row register, Optional<Html> authority) {}

    /** The matrix for as many roles as a page takes. */
    public record Spread(List<Column> columns, List<Area> areas) {}

    /** A role at the head of a column. */
    public record Column(String code, Named role) {}

    /** The activities of one area. */
    public record Area(String name, List<Line> lines) {}

    /** One activity. */
    public record Line(Named activity, Optional<String> cadence, List<Matrix.Cell> cells) {}
}
