package dev.muniment.page;

import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.view.Register;
import dev.muniment.view.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The index of each folder: one register for each kind that is kept there. */
final class RegisterPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Map<String, List<Kind<?>>> folders = new LinkedHashMap<>();
        Kinds.all()
                .forEach(kind -> folders.computeIfAbsent(kind.folder(), folder -> new ArrayList<>())
                        .add(kind));
        return folders.entrySet().stream().map(folder -> page(context, folder.getKey(), folder.getValue()));
    }

    private static Page page(PageContext context, String folder, List<Kind<?>> kinds) {
        String path = folder + "/index.html";
        String title = Stream.concat(
                        Stream.of(kinds.get(0).title()), kinds.stream().skip(1).map(Kind::plural))
                .collect(Collectors.joining(", "));
        return new Page(
                path, "register.ftlh", title, Paths.section(kinds.get(0)), () -> model(context, path, title, kinds));
    }

    private static Model model(PageContext context, String path, String title, List<Kind<?>> kinds) {
        Values values = new Values(context.corpus(), path);
        List<Table> registers =
                kinds.stream().map(kind -> table(context, kind, values)).toList();
        boolean single = kinds.size() == 1 && kinds.get(0).singleton();
        Optional<Row> only = single ? registers.get(0).rows().stream().findFirst() : Optional.empty();
        return new Model(title, single, only, registers);
    }

    private static Table table(PageContext context, Kind<?> kind, Values values) {
        Register register = Register.of(context.corpus(), kind, context.asOf());
        return new Table(
                kind.word(),
                kind.title(),
                register.count(),
                kind.singleton(),
                kind.doc(),
                Paths.kind(kind),
                new Columns(register.owned(), register.staged(), register.examined()),
                register.rows().stream().map(row -> row(row, values)).toList());
    }

    private static Row row(Register.Row row, Values values) {
        return new Row(
                new Html(values.id(row.record().id())),
                new Html(values.titled(row.record().id())),
                row.record().title(),
                row.owner().map(owner -> new Html(values.titled(owner.id()))),
                row.state(),
                row.nextReview(),
                row.overdue());
    }

    /**
     * What the template sees of a folder.
     *
     * @param single whether such a folder holds one record and never more
     * @param only that record
     */
    public record Model(String title, boolean single, Optional<Row> only, List<Table> registers) {}

    /**
     * The records of one kind.
     *
     * @param single whether there is never more than one
     */
    public record Table(
            String anchor,
            String title,
            String count,
            boolean single,
            String doc,
            String reference,
            Columns columns,
            List<Row> rows) {}

    /** Which columns say anything. */
    public record Columns(boolean owner, boolean status, boolean nextReview) {}

    /** One record; as a link it is its title. */
    public record Row(
            Html id,
            Html link,
            String title,
            Optional<Html> owner,
            Optional<State> status,
            Optional<LocalDate> nextReview,
            boolean overdue) {}
}
