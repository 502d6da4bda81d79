package dev.muniment.history;

import java.time.Instant;

/**
 * The commit that the content was read from.
 *
 * @param hash full hash, 40 hexadecimal digits
 * @param clean whether nothing below the content root differs from it
 */
public record Commit(String hash, Instant at, boolean clean) {

    /** The first seven digits of the hash. */
    public String shortHash() {
        return hash.substring(0, 7);
    }
}
