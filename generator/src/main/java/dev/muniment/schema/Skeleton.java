package dev.muniment.schema;

import dev.muniment.model.Entity;
import dev.muniment.model.IdShape;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A new record to start from: required fields with their examples, the others as comments with what they are for. */
public final class Skeleton {

    private static final Pattern LAST_NUMBER = Pattern.compile("([0-9]+)[a-z]?$");

    private final StringBuilder text = new StringBuilder();

    private Skeleton() {}

    /** File of the record, relative to the content root: Markdown for kinds with a text, else YAML. */
    public static String path(Kind<?> kind, String id) {
        return kind.file().orElse(kind.folder() + "/" + id + (kind.body().isPresent() ? ".md" : ".yaml"));
    }

    /** The text of the file. */
    public static String of(Kind<?> kind, String id) {
        Skeleton skeleton = new Skeleton();
        boolean markdown = kind.body().isPresent();
        skeleton.text.append(markdown ? "---\n" : "# " + kind.doc() + "\n");
        for (Field field : kind.fields()) {
            if (field.key().equals("id")) {
                skeleton.text.append("id: ").append(id).append('\n');
            } else if (!field.body() && field.rows().isEmpty()) {
                skeleton.field(field, "");
            }
        }
        skeleton.text.append(markdown ? "---\n\n# Title\n\n## 1 Purpose\n\nSay what this is for.\n" : "");
        return skeleton.text.toString();
    }

    /** The id after the last one of its kind; empty where ids are words. */
    public static Optional<String> nextId(Kind<?> kind, Collection<? extends Entity> present, LocalDate today) {
        return switch (kind.shape()) {
            case SINGLETON -> Optional.of(kind.prefix());
            case SLUG, NAME -> Optional.empty();
            case YEAR -> Optional.of(after(kind.prefix() + "-" + today.getYear() + "-", 3, present));
            case NUMBER, DOTLESS ->
                Optional.of(after(kind.prefix() + "-", kind.shape() == IdShape.NUMBER ? 4 : 3, present));
        };
    }

    private static String after(String start, int width, Collection<? extends Entity> present) {
        int last = 0;
        int digits = 0;
        for (Entity entity : present) {
            Matcher number = LAST_NUMBER.matcher(entity.id());
            if (entity.id().startsWith(start)
                    && number.find()
                    && number.group(1).length() < 9) {
                last = Math.max(last, Integer.parseInt(number.group(1)));
                digits = Math.max(digits, number.group(1).length());
            }
        }
        String next = String.valueOf(last + 1);
        return start + "0".repeat(Math.max(0, (digits == 0 ? width : digits) - next.length())) + next;
    }

    private void field(Field field, String indent) {
        if (!field.required()) {
            text.append(indent).append("# ").append(field.key()).append(':');
            text.append(field.byDefault()
                            .or(field::example)
                            .map(value -> " " + value)
                            .orElse(""))
                    .append("  # ");
            text.append(field.doc()).append('\n');
            return;
        }
        text.append(indent).append(field.key()).append(':');
        required(field, field.shape(), indent);
    }

    private void required(Field field, Shape shape, String indent) {
        if (field.example().isPresent()) {
            text.append(' ')
                    .append(field.example().get())
                    .append("  # ")
                    .append(field.doc())
                    .append('\n');
        } else if (shape instanceof Shape.Nested nested) {
            text.append("  # ").append(field.doc()).append('\n');
            nested.structure().fields().forEach(inner -> field(inner, indent + "  "));
        } else if (shape instanceof Shape.Listed listed && listed.item() instanceof Shape.Nested nested) {
            text.append("  # ").append(field.doc()).append('\n');
            items(nested.structure().fields(), indent);
        } else {
            String value = shape instanceof Scalar scalar && !scalar.words().isEmpty()
                    ? scalar.words().get(0)
                    : "\"…\"";
            text.append(' ').append(value).append("  # ").append(field.doc()).append('\n');
        }
    }

    private void items(List<Field> fields, String indent) {
        int start = text.length();
        fields.stream().filter(Field::required).forEach(inner -> field(inner, indent + "    "));
        if (text.length() > start) {
            text.setCharAt(start + indent.length() + 2, '-');
        }
    }
}
