package dev.muniment.load;

import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the cells of one row begin; a row goes on over several lines where a quoted cell holds line ends.
 *
 * @param lastLine the line on which the row ends
 * @param open the quote that is never closed, where there is one
 */
record CellPlaces(List<Location> cells, int lastLine, Optional<Location> open) {

    CellPlaces {
        cells = List.copyOf(cells);
    }

    static CellPlaces of(SourceFile file, int firstLine) {
        List<Location> cells = new ArrayList<>();
        int line = firstLine;
        int from = 0;
        while (true) {
            Location cell = new Location(file.path(), line, from + 1);
            cells.add(cell);
            if (file.text().line(line).startsWith("\"", from)) {
                int end = closing(file.text().line(line), from + 1);
                while (end < 0 && line < file.text().lines()) {
                    end = closing(file.text().line(++line), 0);
                }
                if (end < 0) {
                    return new CellPlaces(cells, line, Optional.of(cell));
                }
                from = end;
            }
            int comma = file.text().line(line).indexOf(',', from);
            if (comma < 0) {
                return new CellPlaces(cells, line, Optional.empty());
            }
            from = comma + 1;
        }
    }

    /** The offset of the quote that closes a cell; two quotes stand for one. */
    private static int closing(String line, int from) {
        for (int i = line.indexOf('"', from); i >= 0; i = line.indexOf('"', i + 2)) {
            if (!line.startsWith("\"\"", i)) {
                return i;
            }
        }
        return -1;
    }
}
