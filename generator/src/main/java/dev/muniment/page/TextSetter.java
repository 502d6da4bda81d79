package dev.muniment.page;

import dev.muniment.model.Entity;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Ref;
import dev.muniment.model.RichText;
import dev.muniment.model.Role;

/** How texts of authors are set where they are read: as a page of the site, or within a printed volume. */
public interface TextSetter {

    /** A piece of a text of a record. */
    Html rich(Entity owner, RichText text);

    /** The id of a heading or a statement of a record, unique where it is read. */
    String anchor(Entity owner, String within);

    /** The role that sees to a statement. */
    Html role(Ref<Role> role);

    /** What shows that a statement is followed. */
    TextBlock.Proof proof(KindOrRef proof);
}
