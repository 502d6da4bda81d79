package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.load.YamlFile.ScannedId;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads the YAML that is accepted here: one document of mappings, lists and single values, no tags, anchors, aliases,
 * merge keys or directives. Every single value stays the text that was written. Total: never throws for bad content.
 */
final class YamlReader {

    private static final Pattern ID =
            Pattern.compile("^\\s*(?:-\\s+)?\\{?\\s*id:\\s*[\"']?([A-Za-z0-9][A-Za-z0-9._-]{0,63})");

    private static final Pattern INDENT = Pattern.compile("[\\s?:-]*");
    private static final int MOST_DIRECTIVES = 20;
    private static final int MOST_WORK = 4_000_000;

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
        return parsed(file, first, last, text);
    }

    /** The engine refuses a tab between a key and its value, though it is YAML; such tabs are read as spaces. */
    private static YamlFile parsed(SourceFile file, int first, int last, String written) {
        List<Diagnostic> faults = new ArrayList<>();
        Optional<String> text = Optional.of(written);
        for (int work = 0; text.isPresent() && work <= MOST_WORK; work += written.length()) {
            YamlTree tree = new YamlTree(file, first);
            faults.clear();
            try {
                return new YamlFile(tree.read(events(text.get())), tree.diagnostics(), List.of());
            } catch (MarkedYamlEngineException e) {
                faults.addAll(tree.diagnostics());
                faults.add(YamlSyntax.of(file, first, e));
                text = untabbed(text.get(), e);
            } catch (RuntimeException | StackOverflowError e) {
                faults.addAll(tree.diagnostics());
                if (faults.isEmpty()) {
                    Location start = new Location(file.path(), first, 1);
                    faults.add(Diagnostic.of(Faults.YAML_SYNTAX, start, "the text cannot be read as YAML"));
                }
                text = Optional.empty();
            }
        }
        return failed(file, first, last, faults);
    }

    private static Iterator<Event> events(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setUseMarks(true)
                .setBufferSize(Math.max(16, text.length() + 1))
                .build();
        return new Parse(settings).parseString(text).iterator();
    }

    /** The text with the tabs at which it failed as spaces, where they separate and do not indent. */
    private static Optional<String> untabbed(String text, MarkedYamlEngineException fault) {
        int points = fault.getProblemMark().map(Mark::getIndex).orElse(Integer.MAX_VALUE);
        if (points >= text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, points);
        int to = from;
        while (to < text.length() && text.charAt(to) == '\t') {
            to++;
        }
        String before = text.substring(text.lastIndexOf('\n', from - 1) + 1, from);
        if (to == from || INDENT.matcher(before).matches()) {
            return Optional.empty();
        }
        return Optional.of(text.substring(0, from) + " ".repeat(to - from) + text.substring(to));
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
        for (int line = first; line <= last && found.size() < MOST_DIRECTIVES; line++) {
            String text = file.text().line(line);
            if (text.startsWith("%")) {
                found.add(Diagnostic.of(
                        Faults.YAML_DIRECTIVE,
                        new Location(file.path(), line, 1),
                        "`" + YamlTree.brief(text.strip())
                                + "` is a directive; files hold fields only, remove the line"));
            } else if (!text.isBlank() && !text.strip().startsWith("#")) {
                break;
            }
        }
        return found;
    }
}
