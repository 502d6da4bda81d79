package dev.muniment.view;

import dev.muniment.model.Approval;
import dev.muniment.model.Approved;
import dev.muniment.model.Entity;
import java.util.Optional;

/**
 * The hash of what an approval binds, and whether the approval names that hash.
 *
 * @param hash as {@link ApprovalHash} makes it
 */
public record Seal(String hash, State state) {

    public static <T extends Entity & Approved> Seal of(T entity) {
        String hash = ApprovalHash.of(entity);
        Optional<Approval> approval = entity.approval();
        if (approval.isEmpty()) {
            return new Seal(hash, State.NOT_APPROVED);
        }
        boolean same = approval.get().contentSha256().filter(hash::equals).isPresent();
        return new Seal(hash, same ? State.MATCHES : State.CHANGED);
    }

    /** Whether the text is the one that was approved. */
    public enum State {
        MATCHES,
        CHANGED,
        NOT_APPROVED
    }
}
