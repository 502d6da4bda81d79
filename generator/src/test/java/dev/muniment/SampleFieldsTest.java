package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.schema.Field;
import dev.muniment.schema.Kinds;
import dev.muniment.schema.Shape;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked example shows every kind, and every field of each: what nobody shows, nobody finds. */
class SampleFieldsTest {

    private static final Corpus SAMPLE =
            CorpusLoader.load(ContentFolder.read(Path.of("../content")).files()).corpus();

    @Test
    void every_kind_has_a_record() {
        assertThat(Kinds.all())
                .allSatisfy(kind ->
                        assertThat(SAMPLE.all(kind.type())).as(kind.name()).isNotEmpty());
    }

    @Test
    void every_field_of_every_kind_is_used() {
        Set<String> fields = new TreeSet<>();
        Set<String> used = new TreeSet<>();

        Kinds.all().forEach(kind -> names(kind.fields()).forEach(fields::add));
        SAMPLE.all().forEach(entity -> used(entity, Kinds.of(entity).fields(), entity, "", used));

        fields.removeAll(used);
        assertThat(fields).as("fields that no record uses").isEmpty();
    }

    /** Every field of records and of their parts; a part that several kinds share has its fields once. */
    private static Stream<String> names(List<Field> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(name(field)), names(inner(field.shape()))));
    }

    private static String name(Field field) {
        Method accessor = field.path().get(field.path().size() - 1);
        return accessor.getDeclaringClass().getSimpleName() + "." + field.key();
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

    /** The fields that a record writes; a value that stands by default is not written. */
    private static void used(Entity entity, List<Field> fields, Object record, String pointer, Set<String> used) {
        for (Field field : fields) {
            String at = pointer + "/" + field.key();
            field.value(record)
                    .filter(value -> field.byDefault().isEmpty()
                            || entity.origin().fields().containsKey(at))
                    .ifPresent(value -> used(entity, field, field.shape(), value, at, used));
        }
    }

    private static void used(Entity entity, Field field, Shape shape, Object value, String at, Set<String> used) {
        if (shape instanceof Shape.Listed listed) {
            List<?> items = (List<?>) value;
            IntStream.range(0, items.size())
                    .forEach(i -> used(entity, field, listed.item(), items.get(i), at + "/" + i, used));
        } else if (shape instanceof Shape.Mapped mapped) {
            ((Map<?, ?>) value).forEach((key, item) -> used(entity, field, mapped.value(), item, at + "/" + key, used));
        } else {
            used.add(name(field));
            if (shape instanceof Shape.Nested nested) {
                used(entity, nested.structure().fields(), value, at, used);
            }
        }
    }
}
