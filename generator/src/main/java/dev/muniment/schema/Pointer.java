package dev.muniment.schema;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** JSON Pointers (RFC 6901). */
public final class Pointer {

    private Pointer() {}

    /** The pointer of a part below another. */
    public static String of(String above, String part) {
        return above + "/" + part.replace("~", "~0").replace("/", "~1");
    }

    /** The fields that a pointer passes through; indexes of lists and keys of mappings are passed over. */
    static List<Field> fields(List<Field> outer, String pointer) {
        List<Field> passed = new ArrayList<>();
        List<Field> here = outer;
        Iterator<String> parts = List.of(pointer.substring(1).split("/")).iterator();
        while (parts.hasNext()) {
            String key = parts.next().replace("~1", "/").replace("~0", "~");
            Optional<Field> field =
                    here.stream().filter(one -> one.key().equals(key)).findFirst();
            if (field.isEmpty()) {
                return passed;
            }
            passed.add(field.get());
            here = within(field.get().shape(), parts);
        }
        return passed;
    }

    private static List<Field> within(Shape shape, Iterator<String> parts) {
        if (shape instanceof Shape.Nested nested) {
            return nested.structure().fields();
        }
        if (shape instanceof Scalar || !parts.hasNext()) {
            return List.of();
        }
        parts.next();
        return within(shape instanceof Shape.Listed listed ? listed.item() : ((Shape.Mapped) shape).value(), parts);
    }
}
