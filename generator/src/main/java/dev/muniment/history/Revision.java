package dev.muniment.history;

import java.time.Instant;

/**
 * The commit that the content was read from.
 *
 * @param commit full hash, 40 hexadecimal digits
 * @param clean whether nothing below the content root differs from it
 */
public record Revision(String commit, Instant committed, boolean clean) {

    /** The first seven digits of the hash. */
    public String shortCommit() {
        return commit.substring(0, 7);
    }
}
