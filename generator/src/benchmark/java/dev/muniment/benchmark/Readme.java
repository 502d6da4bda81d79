package dev.muniment.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that shows the figures, each part between two remarks of its own. */
record Readme(Path file) {

    /** Puts a text in the place of what stood there of a part. */
    void replace(String part, String text) throws IOException {
        String begin = "<!-- benchmark: " + part + " -->\n";
        String end = "<!-- end of " + part + " -->";
        String whole = Files.readString(file);
        int from = whole.indexOf(begin);
        int to = whole.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " has no place for " + part);
        }
        Files.writeString(file, whole.substring(0, from + begin.length()) + "\n" + text + "\n" + whole.substring(to));
    }
}
