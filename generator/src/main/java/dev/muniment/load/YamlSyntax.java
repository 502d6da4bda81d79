package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words, and at its place, why a text is no YAML. */
final class YamlSyntax {

    private final SourceFile file;
    private final int first;
    private final String problem;
    private final String context;
    private final Location at;
    private final Optional<Location> begins;

    private YamlSyntax(SourceFile file, int first, MarkedYamlEngineException fault) {
        this.file = file;
        this.first = first;
        this.problem = oneLine(fault.getProblem());
        this.context = oneLine(fault.getContext());
        this.begins = fault.getContextMark().map(this::place);
        this.at = fault.getProblemMark().map(this::place).or(() -> begins).orElse(new Location(file.path(), first, 1));
    }

    static Diagnostic of(SourceFile file, int first, MarkedYamlEngineException fault) {
        return new YamlSyntax(file, first, fault).diagnostic();
    }

    private Diagnostic diagnostic() {
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return Diagnostic.of(Faults.YAML_SYNTAX, begins.orElse(at), "this quote is never closed");
        }
        Diagnostic plain = Diagnostic.of(rule(), at, sentence());
        Diagnostic helped = help().map(plain::help).orElse(plain);
        return begins.filter(place -> place.line() != at.line())
                .map(place -> helped.note(place, "the part that goes wrong begins here"))
                .orElse(helped);
    }

    private RuleInfo rule() {
        if (context.endsWith("an anchor")) {
            return Faults.YAML_ANCHOR;
        }
        if (context.endsWith("an alias")) {
            return Faults.YAML_ALIAS;
        }
        return tag() ? Faults.YAML_TAG : Faults.YAML_SYNTAX;
    }

    private boolean tag() {
        return context.endsWith("a tag") || problem.contains("tag handle");
    }

    private String sentence() {
        if (tag() || rule() != Faults.YAML_SYNTAX) {
            return "text that begins with `!`, `&` or `*` stands for something else in YAML; put it in quotes";
        }
        if (tab()) {
            return "a tab cannot indent YAML; use spaces";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a `:` stands where no key can be";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a key stands here without `:` after it";
        }
        if (problem.contains("cannot start any token")) {
            return "a value cannot begin with `" + character() + "`; put it in quotes";
        }
        if (problem.contains("unknown escape character")) {
            return "`\\" + character() + "` is no escape; write `\\\\` for a backslash, or use single quotes";
        }
        if (context.contains("flow")) {
            return "a bracket is not closed before this, or a comma is missing";
        }
        if (problem.contains("expected <block end>")) {
            return "this does not continue what stands above; it is indented otherwise";
        }
        return "this is not YAML: " + YamlTree.brief(problem);
    }

    private Optional<String> help() {
        String line = file.text().line(at.line());
        if (line.matches("[^\"'#:]*:\\s[^\"']*:\\s.*")) {
            return Optional.of("put text that holds `: ` in quotes");
        }
        return Optional.of("check the indentation, the quotes and the brackets here and above");
    }

    private boolean tab() {
        String line = file.text().line(at.line());
        String before = line.substring(0, Math.min(at.column(), line.length()));
        return problem.contains("\\t")
                || problem.contains("TAB")
                || before.substring(0, before.length() - before.stripLeading().length())
                        .contains("\t");
    }

    private String character() {
        String line = file.text().line(at.line());
        int offset = at.column() - 1;
        return offset < line.length() ? Character.toString(line.codePointAt(offset)) : "";
    }

    private Location place(Mark mark) {
        return new Places(file, first).at(mark);
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
