package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Link;
import dev.muniment.model.Markdown;
import dev.muniment.model.Ref;
import dev.muniment.model.RichText;
import dev.muniment.model.Scope;
import dev.muniment.model.StatementRef;
import dev.muniment.model.UnitScope;
import dev.muniment.model.WebAddress;
import dev.muniment.model.Word;
import dev.muniment.schema.Field;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows the value of any field on one page: ids become links to the records that the reader may see. */
final class Values {

    private final Corpus corpus;
    private final String root;
    private Map<String, Entity> files = Map.of();

    Values(Corpus corpus, String page) {
        this.corpus = corpus;
        this.root = Paths.root(page);
    }

    Html show(Shape shape, Object value) {
        return new Html(markup(shape, value));
    }

    /** A link to a record by its title; the plain id where the reader may not see it. */
    String record(String id) {
        return corpus.find(id)
                .map(entity -> anchor(Paths.of(entity), entity.title() + " ") + " " + quiet(entity.id()))
                .orElse(Html.escape(id));
    }

    /** A link to a record by its title alone; the plain id where the reader may not see it. */
    String titled(String id) {
        return corpus.find(id)
                .map(entity -> anchor(Paths.of(entity), entity.title()))
                .orElse(Html.escape(id));
    }

    /** A link to a record by its id. */
    String id(String id) {
        return corpus.find(id)
                .map(entity -> "<a class=\"id\" href=\"" + root + Paths.of(entity) + "\">" + Html.escape(id) + "</a>")
                .orElse("<span class=\"id\">" + Html.escape(id) + "</span>");
    }

    Html rich(RichText text) {
        return new Html(text.html(this::address));
    }

    private String markup(Shape shape, Object value) {
        if (shape instanceof Shape.Listed listed) {
            List<String> items = ((List<?>) value)
                    .stream().map(item -> markup(listed.item(), item)).toList();
            boolean records = listed.item() instanceof Shape.Nested || listed.item() instanceof Shape.Listed;
            return records ? list(items) : String.join(", ", items);
        }
        if (shape instanceof Shape.Mapped mapped) {
            return list(((Map<?, ?>) value)
                    .entrySet().stream()
                            .map(entry -> "<b>" + Html.escape(word(entry.getKey())) + "</b> "
                                    + markup(mapped.value(), entry.getValue()))
                            .toList());
        }
        if (shape instanceof Shape.Nested nested) {
            return nested(nested.structure().fields(), value);
        }
        return single(value);
    }

    private String nested(List<Field> fields, Object value) {
        List<String> parts = new ArrayList<>();
        for (Field field : fields) {
            Optional<Object> part = field.value(value).filter(found -> !isEmpty(found));
            part.ifPresent(found -> parts.add(quiet(field.label()) + " " + markup(field.shape(), found)));
        }
        return String.join(" · ", parts);
    }

    private String single(Object value) {
        if (value instanceof Ref<?> ref) {
            return record(ref.id());
        }
        if (value instanceof Markdown markdown) {
            return markdown.blocks().stream()
                    .flatMap(Markdown.Block::texts)
                    .map(text -> rich(text).markup())
                    .collect(Collectors.joining());
        }
        if (value instanceof StatementRef statement) {
            return corpus.find(statement.document())
                    .map(entity -> anchor(Paths.of(entity) + "#" + statement.statement(), statement.toString()))
                    .orElse(Html.escape(statement.toString()));
        }
        if (value instanceof WebAddress address) {
            return "<a rel=\"noopener noreferrer\" href=\"" + Html.escape(address.text()) + "\">"
                    + Html.escape(address.text()) + "</a>";
        }
        if (value instanceof LocalDate day) {
            return "<time datetime=\"" + day + "\">" + day + "</time>";
        }
        boolean reference = value instanceof KindOrRef || value instanceof Scope || value instanceof UnitScope;
        return reference && corpus.find(value.toString()).isPresent()
                ? record(value.toString())
                : Html.escape(word(value));
    }

    /** A link to the register of a kind. */
    String register(Kind<?> kind) {
        return anchor(Paths.register(kind) + "#" + kind.word(), kind.plural());
    }

    /** Records by file, gathered when the first link to a file asks. */
    private Map<String, Entity> files() {
        if (files.isEmpty()) {
            files = new TreeMap<>();
            corpus.all()
                    .forEach(entity -> files.putIfAbsent(entity.origin().start().file(), entity));
        }
        return files;
    }

    private String address(Link link) {
        String place =
                link.fragment().map(fragment -> "#" + Html.escape(fragment)).orElse("");
        return switch (link.sort()) {
            case WEB -> Html.escape(link.target());
            case SAME_TEXT -> place.isEmpty() ? "#main" : place;
            case FILE ->
                Optional.ofNullable(files().get(link.target()))
                        .map(entity -> root + Paths.of(entity) + place)
                        .orElse("#main");
        };
    }

    static boolean isEmpty(Object value) {
        return value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || Boolean.FALSE.equals(value);
    }

    private static String word(Object value) {
        if (value instanceof Enum<?> constant) {
            return Word.of(constant);
        }
        return Boolean.TRUE.equals(value) ? "yes" : value.toString();
    }

    private static String list(List<String> items) {
        return items.stream()
                .map(item -> "<li>" + item + "</li>")
                .collect(Collectors.joining("", "<ul class=\"plain\">", "</ul>"));
    }

    private static String quiet(String text) {
        return "<span class=\"label nowrap\">" + Html.escape(text) + "</span>";
    }

    private String anchor(String path, String text) {
        return "<a href=\"" + root + path + "\">" + Html.escape(text.strip()) + "</a>";
    }
}
