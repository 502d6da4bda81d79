package dev.muniment.load;

import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Turns marks of the YAML engine, which count columns in code points, into places of the file, which count UTF-16
 * units. Marks come in the order of the text, so each is counted on from the one before.
 */
final class Places {

    private final SourceFile file;
    private final int first;
    private int line;
    private String text = "";
    private int points;
    private int units;

    /** Places in a file of which the engine reads from a line on. */
    Places(SourceFile file, int first) {
        this.file = file;
        this.first = first;
    }

    Location at(Mark mark) {
        int wanted = Math.min(first + mark.getLine(), file.text().lines());
        if (wanted != line) {
            line = wanted;
            text = file.text().line(line);
            points = 0;
            units = 0;
        } else if (mark.getColumn() < points) {
            points = 0;
            units = 0;
        }
        while (points < mark.getColumn() && units < text.length()) {
            units += Character.charCount(text.codePointAt(units));
            points++;
        }
        return new Location(file.path(), line, units + 1);
    }
}
