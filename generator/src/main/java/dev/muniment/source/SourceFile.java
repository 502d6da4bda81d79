package dev.muniment.source;

/** One readable text file of the content: its path relative to the root with {@code /} separators, and its text. */
public record SourceFile(String path, SourceText text) {

    /** A file whose content is known already, as tests and examples have it. */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, SourceText.of(text));
    }

    /** The place of a character by its offset in the text. */
    public Location at(int offset) {
        int line = text.lineOf(offset);
        return new Location(path, line + 1, offset - text.startOfLine(line) + 1);
    }
}
