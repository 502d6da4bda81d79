package dev.muniment.source;

import java.util.ArrayList;
import java.util.List;

/** Decoded text with its lines: no byte order mark, every line end a single {@code \n}. */
public final class SourceText {

    private final String text;
    private final int[] starts;

    private SourceText(String text) {
        this.text = text;
        List<Integer> found = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            found.add(i + 1);
        }
        this.starts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Text from memory; a leading byte order mark goes, and CRLF or a lone CR becomes LF. */
    public static SourceText of(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** The whole text. */
    public String value() {
        return text;
    }

    /** Number of lines, counted from the first; text that ends in a line end has an empty last line. */
    public int lines() {
        return starts.length;
    }

    /** A line by its number from 1, without its end; empty past the last. */
    public String line(int number) {
        if (number < 1 || number > starts.length) {
            return "";
        }
        int end = number == starts.length ? text.length() : starts[number] - 1;
        return text.substring(starts[number - 1], end);
    }

    /** Offset of the first character of a line; lines are counted from 0 here. */
    int startOfLine(int line) {
        return starts[line];
    }

    /** The line that holds an offset; lines are counted from 0 here. */
    int lineOf(int offset) {
        int at = java.util.Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }
}
