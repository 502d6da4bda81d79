package dev.muniment.benchmark;

import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown; the first two columns hold words, the others figures. */
final class Table {

    private static final int WORDS = 2;

    private final int columns;
    private final StringBuilder text = new StringBuilder();

    Table(String... heads) {
        columns = heads.length;
        row(List.of(heads));
        text.append('|');
        for (int column = 0; column < columns; column++) {
            text.append(column < WORDS ? "---|" : "--:|");
        }
        text.append('\n');
    }

    /** Adds a row; cells that are left out are empty. */
    void row(String... cells) {
        row(List.of(cells));
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append(" |".repeat(columns - cells.size()))
                .append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
