package dev.muniment.load;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated tables (RFC 4180) whose first line names the columns. Total: never throws for bad content. */
final class CsvReader {

    private final SourceFile file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private CsvReader(SourceFile file) {
        this.file = file;
    }

    static CsvFile read(SourceFile file) {
        CsvReader reader = new CsvReader(file);
        return new CsvFile(reader.rows(), reader.diagnostics);
    }

    private List<MappingNode> rows() {
        List<MappingNode> rows = new ArrayList<>();
        List<String> heads = null;
        try (var records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.text().value())) {
            for (CsvRecord record : records) {
                if (heads == null) {
                    heads = heads(record);
                } else {
                    rows.add(row(record, heads));
                }
            }
        } catch (CsvParseException e) {
            report(1, 1, "the table cannot be read; check that every quote is closed");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("cannot close " + file.path(), e);
        }
        if (heads == null && diagnostics.isEmpty()) {
            report(1, 1, "the table is empty; its first line names the columns");
        }
        return rows;
    }

    private List<String> heads(CsvRecord record) {
        List<String> heads = record.getFields().stream().map(String::strip).toList();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.indexOf(heads.get(i)) < i) {
                report(1, columns(record)[i], "column `" + heads.get(i) + "` stands twice");
            }
        }
        return heads;
    }

    private MappingNode row(CsvRecord record, List<String> heads) {
        int line = Math.toIntExact(record.getStartingLineNumber());
        int[] columns = columns(record);
        int cells = record.getFieldCount();
        if (cells != heads.size()) {
            report(line, 1, "this row has " + cells + " cells; the first line names " + heads.size() + " columns");
        }
        List<MappingNode.Entry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(cells, heads.size()); i++) {
            if (heads.indexOf(heads.get(i)) == i) {
                Location at = new Location(file.path(), line, columns[i]);
                entries.add(new MappingNode.Entry(
                        heads.get(i), at, new ScalarNode(at, record.getField(i).strip(), true)));
            }
        }
        return new MappingNode(new Location(file.path(), line, 1), entries);
    }

    /** Where each cell begins in the line on which its row begins; a cell after a line break inside quotes gets its row's first column. */
    private int[] columns(CsvRecord record) {
        String line = file.text().line(Math.toIntExact(record.getStartingLineNumber()));
        int[] columns = new int[record.getFieldCount()];
        boolean quoted = false;
        int cell = 0;
        columns[0] = 1;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == ',' && !quoted && ++cell < columns.length) {
                columns[cell] = i + 2;
            }
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Math.max(1, Math.min(columns[i], line.length() + 1));
        }
        return columns;
    }

    private void report(int line, int column, String message) {
        diagnostics.add(Diagnostic.of(Faults.CSV_SYNTAX, new Location(file.path(), line, column), message));
    }
}
