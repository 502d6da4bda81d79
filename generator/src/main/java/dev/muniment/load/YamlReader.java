package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.load.YamlFile.ScannedId;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads the YAML that is accepted here: one document of mappings, lists and single values, no tags, anchors, aliases,
 * merge keys or directives. Every single value stays the text that was written. Total: never throws for bad content.
 */
final class YamlReader {

    private static final Pattern ID =
            Pattern.compile("^\\s*(?:-\\s+)?\\{?\\s*id:\\s*[\"']?([A-Za-z0-9][A-Za-z0-9._-]{0,63})");

    private YamlReader() {}

    static YamlFile read(SourceFile file) {
        return read(file, 1, file.text().lines());
    }

    /** Reads some lines of a file, counted from 1, both included. */
    static YamlFile read(SourceFile file, int first, int last) {
        List<Diagnostic> directives = directives(file, first, last);
        if (!directives.isEmpty()) {
            return failed(file, first, last, directives);
        }
        String text = IntStream.rangeClosed(first, last)
                .mapToObj(file.text()::line)
                .collect(Collectors.joining("\n", "", "\n"));
        YamlTree tree = new YamlTree(file, first);
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setUseMarks(true)
                    .setBufferSize(Math.max(16, text.length() + 1))
                    .build();
            Optional<Node> root =
                    tree.read(new Parse(settings).parseString(text).iterator());
            return new YamlFile(root, tree.diagnostics(), List.of());
        } catch (MarkedYamlEngineException e) {
            return failed(file, first, last, List.of(syntax(file, first, e)));
        } catch (RuntimeException | StackOverflowError e) {
            Diagnostic fault = Diagnostic.of(
                    Faults.YAML_SYNTAX, new Location(file.path(), first, 1), "the text cannot be read as YAML");
            return failed(file, first, last, List.of(fault));
        }
    }

    private static YamlFile failed(SourceFile file, int first, int last, List<Diagnostic> diagnostics) {
        List<ScannedId> ids = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            Matcher id = ID.matcher(file.text().line(line));
            if (id.find()) {
                ids.add(new ScannedId(id.group(1), new Location(file.path(), line, id.start(1) + 1)));
            }
        }
        return new YamlFile(Optional.empty(), diagnostics, ids);
    }

    private static List<Diagnostic> directives(SourceFile file, int first, int last) {
        List<Diagnostic> found = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            String text = file.text().line(line);
            if (text.startsWith("%")) {
                found.add(Diagnostic.of(
                        Faults.YAML_DIRECTIVE,
                        new Location(file.path(), line, 1),
                        "`" + text.strip() + "` is a directive; files hold fields only, remove the line"));
            } else if (!text.isBlank() && !text.startsWith("#")) {
                break;
            }
        }
        return found;
    }

    private static Diagnostic syntax(SourceFile file, int first, MarkedYamlEngineException fault) {
        Mark mark = fault.getProblemMark().or(fault::getContextMark).orElse(null);
        Location at = mark == null ? new Location(file.path(), first, 1) : YamlTree.place(file, first, mark);
        String line = file.text().line(at.line());
        String problem = String.valueOf(fault.getProblem());
        if (line.substring(0, Math.min(at.column(), line.length())).contains("\t") || problem.contains("\\t")) {
            return Diagnostic.of(Faults.YAML_SYNTAX, at, "a tab cannot indent YAML; use spaces");
        }
        String context = fault.getContext() == null ? "" : fault.getContext().strip() + ", ";
        return Diagnostic.of(Faults.YAML_SYNTAX, at, "this is not YAML: " + oneLine(context + problem))
                .help(
                        line.matches("[^\"'#]*:\\s[^\"']*:\\s.*")
                                ? "put text that holds `: ` in quotes"
                                : "check the indentation, the quotes and the brackets here and above");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
