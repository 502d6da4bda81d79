package dev.muniment.pack;

import dev.muniment.model.Entity;
import dev.muniment.page.PageContext;
import java.util.List;

/** One section of the pack: its number, its template below {@code pack/}, and what the template sees. */
interface Section {

    /** Types of records that it lists each; the records of all others stand in {@link RegistersAnnex}. */
    default List<Class<? extends Entity>> lists() {
        return List.of();
    }

    /** Types of records of which it shows those that count now; all of them stand in {@link RegistersAnnex} as well. */
    default List<Class<? extends Entity>> showsActive() {
        return List.of();
    }

    String number();

    String template();

    /** A public record, whose components the template sees by name. */
    Object model(PageContext context);
}
