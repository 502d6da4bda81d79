package dev.muniment.page;

import dev.muniment.schema.Field;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.schema.Scalar;
import dev.muniment.schema.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be recorded: every kind, and a page for each with its fields; all of it follows from the records. */
final class KindReferencePage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        List<Entry> entries =
                Kinds.all().stream().map(kind -> Entry.of(context, kind)).toList();
        return Stream.concat(
                Stream.of(new Page("reference/kinds.html", "kinds.ftlh", "reference", new Index(entries))),
                Kinds.all().stream()
                        .map(kind -> new Page(
                                Paths.kind(kind),
                                "kind.ftlh",
                                kind.title(),
                                "reference",
                                new Model(Entry.of(context, kind), rows(kind)))));
    }

    private static List<Row> rows(Kind<?> kind) {
        List<Row> rows = new ArrayList<>();
        kind.fields().forEach(field -> add(rows, field, ""));
        return rows;
    }

    private static void add(List<Row> rows, Field field, String above) {
        rows.add(Row.of(field, above));
        inner(field.shape()).forEach(part -> add(rows, part, above + field.key() + "."));
    }

    private static List<Field> inner(Shape shape) {
        if (shape instanceof Shape.Listed listed) {
            return inner(listed.item());
        }
        if (shape instanceof Shape.Mapped mapped) {
            return inner(mapped.value());
        }
        return shape instanceof Shape.Nested nested ? nested.structure().fields() : List.of();
    }

    /** What the template of the index sees. */
    public record Index(List<Entry> kinds) {}

    /** One kind; a text among its fields makes it a Markdown file. */
    public record Entry(
            String name,
            String path,
            String register,
            int records,
            String place,
            boolean singleton,
            boolean markdown,
            String id,
            String audience,
            Html doc) {

        private static Entry of(PageContext context, Kind<?> kind) {
            return new Entry(
                    kind.name(),
                    Paths.kind(kind),
                    Paths.register(kind) + "#" + kind.word(),
                    context.corpus().all(kind.type()).size(),
                    kind.file().orElse(kind.folder() + "/"),
                    kind.singleton(),
                    kind.body().isPresent(),
                    kind.singleton() ? kind.prefix() : kind.shape().example(kind.prefix()),
                    kind.audience().name().toLowerCase(Locale.ROOT),
                    Html.ticked(kind.doc()));
        }
    }

    /** What the template of a kind sees. */
    public record Model(Entry kind, List<Row> fields) {}

    /**
     * One field.
     *
     * @param above keys of the mappings around it, each with a dot
     */
    public record Row(
            String above,
            String key,
            Type type,
            boolean required,
            Optional<String> byDefault,
            Html doc,
            Optional<String> example,
            boolean normative,
            Optional<String> rows) {

        private static Row of(Field field, String above) {
            return new Row(
                    above,
                    field.key(),
                    Type.of(field.shape()),
                    field.required(),
                    field.byDefault(),
                    Html.ticked(field.doc()),
                    field.example(),
                    field.normative(),
                    field.rows());
        }
    }

    /**
     * What may stand in a field.
     *
     * @param item of a list, or what stands under the keys of a mapping
     * @param targets kinds that a reference may lead to; none where any may
     */
    public record Type(
            String sort, Html name, List<String> words, List<Target> targets, Optional<Type> key, Optional<Type> item) {

        private static Type of(Shape shape) {
            if (shape instanceof Shape.Listed listed) {
                return around("list", Optional.empty(), listed.item());
            }
            if (shape instanceof Shape.Mapped mapped) {
                return around("map", Optional.of(of(mapped.key())), mapped.value());
            }
            if (shape instanceof Scalar scalar) {
                String sort =
                        !scalar.words().isEmpty() ? "words" : scalar.target().isPresent() ? "reference" : "single";
                return new Type(
                        sort,
                        Html.ticked(scalar.name()),
                        scalar.words(),
                        Target.of(scalar),
                        Optional.empty(),
                        Optional.empty());
            }
            return new Type("nested", new Html(""), List.of(), List.of(), Optional.empty(), Optional.empty());
        }

        private static Type around(String sort, Optional<Type> key, Shape item) {
            return new Type(sort, new Html(""), List.of(), List.of(), key, Optional.of(of(item)));
        }
    }

    /** A kind that a reference may lead to. */
    public record Target(String name, String path) {

        private static List<Target> of(Scalar scalar) {
            List<Target> targets = scalar.target().stream()
                    .flatMap(target -> Kinds.all().stream().filter(kind -> target.isAssignableFrom(kind.type())))
                    .map(kind -> new Target(kind.name(), Paths.kind(kind)))
                    .toList();
            return targets.size() == Kinds.all().size() ? List.of() : targets;
        }
    }
}
