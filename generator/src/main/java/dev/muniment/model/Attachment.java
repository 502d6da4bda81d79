package dev.muniment.model;

/**
 * A file that is kept as evidence and never read as text.
 *
 * @param path below the content root
 * @param size in bytes
 */
public record Attachment(String path, long size, Sha256 sha256) {

    /** Folder below which attachments lie. */
    public static final String FOLDER = "evidence/files/";
}
