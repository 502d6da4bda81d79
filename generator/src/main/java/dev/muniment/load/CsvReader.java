package dev.muniment.load;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads comma-separated tables (RFC 4180) whose first line names the columns. Total: never throws for bad content. */
final class CsvReader {

    private final SourceFile file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<MappingNode> rows = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private int nextLine = 1;

    private CsvReader(SourceFile file) {
        this.file = file;
    }

    static CsvFile read(SourceFile file) {
        CsvReader reader = new CsvReader(file);
        reader.read();
        return new CsvFile(reader.rows, reader.diagnostics);
    }

    private void read() {
        try (var records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.text().value())) {
            for (CsvRecord record : records) {
                take(record);
            }
        } catch (CsvParseException e) {
            report(
                    new Location(file.path(), nextLine, 1),
                    "the table cannot be read from here; a cell with quotes begins and ends with one");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + file.path(), e);
        }
        if (heads.isEmpty() && diagnostics.isEmpty()) {
            report(Location.startOf(file.path()), "the table is empty; its first line names the columns");
        }
    }

    private void take(CsvRecord record) {
        CellPlaces places = CellPlaces.of(file, Math.toIntExact(record.getStartingLineNumber()));
        nextLine = places.lastLine() + 1;
        if (places.open().isPresent()) {
            report(places.open().get(), "this quote is never closed; the rest of the table is not read");
        } else if (heads.isEmpty()) {
            heads(record, places.cells());
        } else {
            row(record, places.cells());
        }
    }

    private void heads(CsvRecord record, List<Location> places) {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String head = record.getField(i).strip();
            boolean fresh = seen.add(head.toLowerCase(Locale.ROOT));
            heads.add(fresh ? head : "");
            if (head.isEmpty()) {
                report(places.get(i), "this column has no name; the first line names every column");
            } else if (!fresh) {
                report(places.get(i), "column `" + YamlTree.brief(head) + "` stands twice; keep one of them");
            } else if (head.toLowerCase(Locale.ROOT).startsWith("sep=")) {
                report(places.get(i), "`" + YamlTree.brief(head) + "` is no column; the first line names the columns");
            }
        }
    }

    private void row(CsvRecord record, List<Location> places) {
        int cells = record.getFieldCount();
        if (cells != heads.size()) {
            report(places.get(0), "this row has " + cells + " cells; the first line names " + heads.size());
        }
        List<MappingNode.Entry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(cells, heads.size()); i++) {
            if (!heads.get(i).isEmpty()) {
                String text = record.getField(i).strip();
                ScalarNode cell = new ScalarNode(places.get(i), text, text.isEmpty());
                entries.add(new MappingNode.Entry(heads.get(i), places.get(i), cell));
            }
        }
        rows.add(new MappingNode(places.get(0), entries));
    }

    private void report(Location at, String message) {
        diagnostics.add(Diagnostic.of(Faults.CSV_SYNTAX, at, message));
    }
}
