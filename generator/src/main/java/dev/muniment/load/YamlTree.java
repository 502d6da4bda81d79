package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds a located tree from parse events and reports what the accepted subset leaves out. */
final class YamlTree {

    private static final int DEEPEST = 32;
    private static final int HOPELESS = 500;
    private static final int MOST_REPORTS = 1_000;
    private static final int QUOTED = 80;
    private static final Pattern SURROGATE =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u([dD][89a-fA-F][0-9a-fA-F]{2})");

    private final SourceFile file;
    private final int first;
    private final Places places;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Iterator<Event> events;

    YamlTree(SourceFile file, int first) {
        this.file = file;
        this.first = first;
        this.places = new Places(file, first);
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    Optional<Node> read(Iterator<Event> stream) {
        events = stream;
        Optional<Node> root = Optional.empty();
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                documents++;
                if (documents == 2) {
                    report(
                            Faults.YAML_SECOND_DOCUMENT,
                            at(event),
                            "a second document begins here; write the records as a list, or in a file of their own");
                }
            } else if (event instanceof NodeEvent) {
                Node node = node(event, 1);
                root = documents == 1 ? Optional.of(node) : root;
            }
        }
        return root;
    }

    private Node node(Event event, int depth) {
        refuseExtras(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof AliasEvent alias) {
            String name = brief("*" + alias.getAlias());
            report(Faults.YAML_ALIAS, at(event), "`" + name + "` is an alias; write the value itself");
            return new ScalarNode(at(event), name, false);
        }
        if (depth > DEEPEST) {
            report(Faults.LIMIT_EXCEEDED, at(event), "nesting is deeper than " + DEEPEST + " levels");
            skip();
            return new SequenceNode(at(event), List.of());
        }
        return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
    }

    /** Passes over the rest of a mapping or list without recursion, however deep it is. */
    private void skip() {
        for (int open = 1; open > 0; ) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                if (++open > HOPELESS) {
                    throw new IllegalStateException("the engine takes ever longer for each further level");
                }
            } else if (event instanceof CollectionEndEvent) {
                open--;
            }
        }
    }

    private ScalarNode scalar(ScalarEvent event) {
        String text = event.getValue();
        Location at = at(event);
        CharacterPolicy.firstForbidden(text)
                .or(() -> escapedSurrogate(event, at))
                .ifPresent(shown -> report(
                        Faults.FORBIDDEN_CHARACTER,
                        at,
                        "the value holds the character " + shown + ", which no text may hold"));
        return new ScalarNode(at, CharacterPolicy.cleaned(text), event.isPlain());
    }

    /** A character that is written as the escapes of its two surrogates: some readers make one of it, others two. */
    private Optional<String> escapedSurrogate(ScalarEvent event, Location from) {
        if (!event.isDQuoted() || event.getValue().chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return Optional.empty();
        }
        Location to = event.getEndMark().map(places::at).orElse(from);
        return IntStream.rangeClosed(from.line(), to.line())
                .mapToObj(line -> SURROGATE.matcher(file.text()
                        .line(line)
                        .substring(
                                line == from.line() ? from.column() - 1 : 0,
                                line == to.line()
                                        ? to.column() - 1
                                        : file.text().line(line).length())))
                .filter(Matcher::find)
                .map(found -> "U+" + found.group(1).toUpperCase(Locale.ROOT))
                .findFirst();
    }

    private Node sequence(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new SequenceNode(at(start), items);
    }

    private Node mapping(Event start, int depth) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Location at = at(event);
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            entry(key, at, value, entries);
        }
        return new MappingNode(at(start), List.copyOf(entries.values()));
    }

    private void entry(Node key, Location at, Node value, Map<String, MappingNode.Entry> entries) {
        if (!(key instanceof ScalarNode scalar)) {
            report(Faults.YAML_COMPLEX_KEY, at, "a key is a single word, not a list or a mapping");
            return;
        }
        String name = Normalizer.normalize(scalar.text(), Normalizer.Form.NFC);
        if (name.equals("<<") && scalar.plain()) {
            report(Faults.YAML_MERGE_KEY, at, "`<<` merges another mapping; write the fields themselves");
            return;
        }
        MappingNode.Entry earlier = entries.get(name);
        if (earlier != null) {
            report(Diagnostic.of(
                            Faults.DUPLICATE_KEY,
                            at,
                            "`" + brief(name) + "` stands twice in this mapping; keep one of them")
                    .note(earlier.keyAt(), "first written here"));
            return;
        }
        entries.put(name, new MappingNode.Entry(name, at, value));
    }

    private void refuseExtras(Event event) {
        Optional<Anchor> anchor =
                event instanceof NodeEvent node && !(event instanceof AliasEvent) ? node.getAnchor() : Optional.empty();
        anchor.ifPresent(name -> report(
                Faults.YAML_ANCHOR,
                at(event),
                "`" + brief("&" + name) + "` is an anchor; write the value where it is needed"));
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        tag.ifPresent(name -> report(
                Faults.YAML_TAG,
                at(event),
                "`" + brief(name) + "` is a tag; the field says of which type a value is, remove it"));
    }

    private void report(RuleInfo rule, Location at, String message) {
        report(Diagnostic.of(rule, at, message));
    }

    private void report(Diagnostic diagnostic) {
        if (diagnostics.size() < MOST_REPORTS) {
            diagnostics.add(diagnostic);
        }
    }

    /** As much of a text as a message quotes. */
    static String brief(String text) {
        int points = text.codePointCount(0, text.length());
        String start = points <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "\u2026";
        return CharacterPolicy.cleaned(start);
    }

    private Location at(Event event) {
        return event.getStartMark().map(places::at).orElse(new Location(file.path(), first, 1));
    }
}
