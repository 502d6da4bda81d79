package dev.muniment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The published list of elements, attributes and addresses, {@code allow-list.txt}, held against HTML. */
public final class AllowList {

    private static final String FILE = "allow-list.txt";
    private static final Set<String> ADDRESSES = Set.of("action", "formaction", "href", "poster", "src", "xlink:href");
    /** The scheme as browsers see it, who pass over blanks and controls before it and line ends within it. */
    private static final Pattern SCHEME = Pattern.compile("^[\\x00-\\x20]*([A-Za-z][A-Za-z0-9+.\\-\\t\\r\\n]*):");

    private final Map<String, Map<String, Set<String>>> elements = new TreeMap<>();

    private AllowList() {}

    /** The list of one section with all before it, as {@code texts}. */
    public static AllowList upTo(String section) {
        AllowList list = new AllowList();
        String current = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                if (current.equals(section)) {
                    break;
                }
                current = line.substring(1, line.indexOf(']'));
            } else {
                list.add(line);
            }
        }
        if (!current.equals(section)) {
            throw new IllegalArgumentException(FILE + " has no section " + section);
        }
        return list;
    }

    /** What an element and all below it hold that the list does not name. */
    public List<String> foreign(Element root) {
        List<String> foreign = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            String name = element.tagName();
            if (element != root && !elements.containsKey(name)) {
                foreign.add("<" + name + ">");
            }
            if (!element.data().isBlank()) {
                foreign.add("<" + name + ">" + element.data());
            }
            for (Attribute attribute : element.attributes()) {
                if (!allows(name, attribute)) {
                    foreign.add("<" + name + " " + attribute.getKey() + "=\"" + attribute.getValue() + "\">");
                }
            }
        }
        return foreign;
    }

    private boolean allows(String element, Attribute attribute) {
        return Stream.of(element, "*")
                .flatMap(name -> values(name, attribute.getKey()).stream())
                .anyMatch(values -> allows(values, attribute));
    }

    private static boolean allows(Set<String> values, Attribute attribute) {
        String value = attribute.getValue();
        if (!ADDRESSES.contains(attribute.getKey())) {
            return values.isEmpty() || values.contains(value.replace(' ', '+'));
        }
        Matcher scheme = SCHEME.matcher(value);
        return scheme.find()
                ? values.contains(scheme.group(1).toLowerCase(Locale.ROOT) + ":")
                : !value.strip().replace('\\', '/').startsWith("//");
    }

    private Optional<Set<String>> values(String element, String attribute) {
        Map<String, Set<String>> listed = elements.getOrDefault(element, Map.of());
        return Optional.ofNullable(listed.get(attribute))
                .or(() -> Optional.ofNullable(listed.get(attribute.replaceFirst("^data-.*", "data-*"))));
    }

    private void add(String line) {
        String[] words = line.split(" ");
        Map<String, Set<String>> attributes = elements.computeIfAbsent(words[0], name -> new TreeMap<>());
        for (String word : List.of(words).subList(1, words.length)) {
            int sign = word.indexOf('=');
            String name = sign < 0 ? word : word.substring(0, sign);
            Set<String> values = attributes.computeIfAbsent(name, key -> new TreeSet<>());
            if (sign >= 0) {
                values.addAll(Arrays.asList(word.substring(sign + 1).split("\\|")));
            }
        }
    }

    private static List<String> lines() {
        try (InputStream in = AllowList.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
