package dev.muniment.page;

import dev.muniment.model.Cadence;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Markdown;
import dev.muniment.model.Ref;
import dev.muniment.model.Refers;
import dev.muniment.model.StatementRef;
import dev.muniment.model.Timespan;
import dev.muniment.model.WebAddress;
import dev.muniment.model.Word;
import dev.muniment.schema.Field;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.schema.Shape;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows the value of any field by its shape: several mappings as a table, one as a line, single values as links or words. */
final class FieldMarkup {

    private final Values values;

    FieldMarkup(Values values) {
        this.values = values;
    }

    /** The value of a record's own field; empty where nothing worth showing stands in it. */
    Optional<Html> of(Field field, Object record) {
        return field.value(record).filter(value -> !isEmpty(value)).map(value -> new Html(outer(field, value)));
    }

    /** A text of an author. */
    String text(Markdown markdown) {
        return markdown.blocks().stream()
                .flatMap(Markdown.Block::texts)
                .map(text -> values.rich(text).markup())
                .collect(Collectors.joining());
    }

    /** A link to what a record cites. */
    Html citation(Refers refers) {
        return new Html(reference(refers));
    }

    private String outer(Field field, Object value) {
        boolean rows = field.shape() instanceof Shape.Listed listed
                && listed.item() instanceof Shape.Nested
                && ((List<?>) value).size() > 1;
        return rows ? table(field, (List<?>) value) : markup(field.shape(), value);
    }

    private String table(Field field, List<?> items) {
        Shape.Nested nested = (Shape.Nested) ((Shape.Listed) field.shape()).item();
        List<Field> columns = nested.structure().fields().stream()
                .filter(column ->
                        items.stream().anyMatch(item -> shown(column, item).isPresent()))
                .toList();
        String head = columns.stream()
                .map(column -> "<th scope=\"col\">" + Html.escape(column.label()) + "</th>")
                .collect(Collectors.joining());
        String body = items.stream().map(item -> row(columns, item)).collect(Collectors.joining());
        // The key tells the region from a section of the page with the same heading.
        return "<div class=\"scroll\" role=\"region\" aria-label=\""
                + Html.escape(field.label() + " (" + field.key() + ")")
                + "\" tabindex=\"0\"><table class=\"reg inner\"><thead><tr>" + head + "</tr></thead><tbody>" + body
                + "</tbody></table></div>";
    }

    private String row(List<Field> columns, Object item) {
        return columns.stream()
                .map(column -> "<td>"
                        + shown(column, item)
                                .map(value -> markup(column.shape(), value))
                                .orElse("–") + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static Optional<Object> shown(Field field, Object record) {
        return field.value(record).filter(value -> !isEmpty(value));
    }

    private String markup(Shape shape, Object value) {
        if (shape instanceof Shape.Listed listed) {
            List<String> items = ((List<?>) value)
                    .stream().map(item -> markup(listed.item(), item)).toList();
            boolean spacious = listed.item() instanceof Shape.Nested || listed.item() instanceof Shape.Listed;
            return spacious ? list(items) : String.join(", ", items);
        }
        if (shape instanceof Shape.Mapped mapped) {
            return list(((Map<?, ?>) value)
                    .entrySet().stream()
                            .map(entry -> "<b>" + Html.escape(word(entry.getKey())) + "</b> "
                                    + markup(mapped.value(), entry.getValue()))
                            .toList());
        }
        if (shape instanceof Shape.Nested nested) {
            return line(nested.structure().fields(), value);
        }
        return single(value);
    }

    private String line(List<Field> fields, Object value) {
        List<String> parts = new ArrayList<>();
        for (Field field : fields) {
            shown(field, value)
                    .ifPresent(found -> parts.add(Values.quiet(field.label()) + " " + markup(field.shape(), found)));
        }
        return String.join(" · ", parts);
    }

    private String single(Object value) {
        if (value instanceof Ref<?> ref) {
            return values.record(ref.id());
        }
        if (value instanceof Refers refers) {
            return reference(refers);
        }
        if (value instanceof Markdown markdown) {
            return text(markdown);
        }
        if (value instanceof WebAddress address) {
            return "<a rel=\"noopener noreferrer\" href=\"" + Html.escape(address.text()) + "\">"
                    + Html.escape(address.text()) + "</a>";
        }
        if (value instanceof LocalDate day) {
            return "<time datetime=\"" + day + "\">" + day + "</time>";
        }
        if (value instanceof OffsetDateTime time) {
            return "<time datetime=\"" + time + "\">" + time.toLocalDate() + " " + time.toLocalTime() + " "
                    + time.getOffset() + "</time>";
        }
        return Html.escape(word(value));
    }

    private String reference(Refers refers) {
        Optional<StatementRef> statement = refers.citedStatement();
        if (statement.isPresent()) {
            return values.statement(statement.get());
        }
        if (refers.citedRequirement().isPresent()) {
            return values.cited(refers);
        }
        String text = refers.toString();
        if (refers.target().filter(text::equals).isPresent()) {
            return values.record(text);
        }
        Optional<Kind<?>> kind = refers instanceof KindOrRef
                ? Kinds.all().stream().filter(one -> one.prefix().equals(text)).findFirst()
                : Optional.empty();
        return kind.map(values::register)
                .orElseGet(
                        () -> refers.target().map(id -> values.named(id, text)).orElse(Html.escape(text)));
    }

    private static boolean isEmpty(Object value) {
        return value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || Boolean.FALSE.equals(value);
    }

    private static String word(Object value) {
        if (value instanceof Enum<?> constant) {
            return Word.of(constant);
        }
        if (value instanceof Cadence cadence) {
            return cadence.words();
        }
        if (value instanceof Period length) {
            return Timespan.of(length).words();
        }
        if (value instanceof Timespan length) {
            return length.words();
        }
        return Boolean.TRUE.equals(value) ? "yes" : value.toString();
    }

    private static String list(List<String> items) {
        return items.stream()
                .map(item -> "<li>" + item + "</li>")
                .collect(Collectors.joining("", "<ul class=\"plain\">", "</ul>"));
    }
}
