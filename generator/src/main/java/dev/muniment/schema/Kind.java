package dev.muniment.schema;

import dev.muniment.diagnostic.Audience;
import dev.muniment.model.Doc;
import dev.muniment.model.Entity;
import dev.muniment.model.Filed;
import dev.muniment.model.IdShape;
import java.util.List;
import java.util.Optional;

/**
 * What follows from the record of a kind: its name, where it is kept, and its fields.
 *
 * @param name in words, for example {@code risk method}
 * @param file the one file of a singleton
 */
public record Kind<T extends Entity>(
        Class<T> type,
        String name,
        String prefix,
        String folder,
        Optional<String> file,
        IdShape shape,
        Audience audience,
        String doc,
        Structure<T> structure) {

    static <T extends Entity> Kind<T> of(Class<T> type) {
        Filed filed = type.getAnnotation(Filed.class);
        Doc doc = type.getAnnotation(Doc.class);
        if (filed == null || doc == null) {
            throw new IllegalStateException(type.getSimpleName() + " needs @Filed and @Doc");
        }
        return new Kind<>(
                type,
                Names.words(type.getSimpleName()),
                filed.prefix(),
                filed.folder(),
                Optional.of(filed.file()).filter(path -> !path.isEmpty()),
                filed.shape(),
                filed.audience(),
                doc.value(),
                Structure.of(type));
    }

    /** The name of several, for example {@code business processes}; of a singleton there never are several. */
    public String plural() {
        return singleton() ? name : Names.plural(name);
    }

    /** The name of several as a heading, for example {@code Business processes}. */
    public String title() {
        return Names.sentence(plural());
    }

    /** The name with its article, for messages. */
    public String aName() {
        return Names.article(name);
    }

    /** The name as one word, for commands and file names. */
    public String word() {
        return name.replace(' ', '-');
    }

    public boolean singleton() {
        return file.isPresent();
    }

    public List<Field> fields() {
        return structure.fields();
    }

    /** The field that a JSON Pointer leads to, and those around it, from the outermost on. */
    public List<Field> fields(String pointer) {
        return Pointer.fields(fields(), pointer);
    }

    /** The field that a Markdown file's text is bound to. */
    public Optional<Field> body() {
        return fields().stream().filter(Field::body).findFirst();
    }

    /** Whether an id begins as those of this kind do; ids without a prefix are claimed by their folder alone. */
    public boolean claims(String id) {
        return shape != IdShape.NAME && new Prefix(shape, prefix).begins(id);
    }

    /** Whether a file is where records of this kind belong. */
    public boolean keeps(String path) {
        return file.map(path::equals)
                .orElseGet(() ->
                        path.startsWith(folder + "/") || path.equals(folder + ".yaml") || path.equals(folder + ".yml"));
    }
}
