package dev.muniment.schema;

/** JSON Pointers (RFC 6901). */
public final class Pointer {

    private Pointer() {}

    /** The pointer of a part below another. */
    public static String of(String above, String part) {
        return above + "/" + part.replace("~", "~0").replace("/", "~1");
    }
}
