package dev.muniment.view;

import dev.muniment.model.Entity;
import dev.muniment.model.Sha256;
import dev.muniment.schema.Canonical;

/** What an approval binds, as one value: {@code sha256-v1:} and the hash of the body followed by the normative fields. */
public final class ApprovalHash {

    private ApprovalHash() {}

    public static String of(Entity entity) {
        return "sha256-v1:" + Sha256.of(Canonical.body(entity) + Canonical.fields(entity));
    }
}
