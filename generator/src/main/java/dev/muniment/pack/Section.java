package dev.muniment.pack;

import dev.muniment.page.PageContext;

/** One section of the pack: its number, its template below {@code pack/}, and what the template sees. */
interface Section {

    String number();

    String template();

    /** A public record, whose components the template sees by name. */
    Object model(PageContext context);
}
