package dev.muniment.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a fault, cut into headings, prose and examples; its own title is left out. */
final class ManualText {

    private static final Pattern FENCE = Pattern.compile("```\\S*([^\n]*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("as-of=([0-9-]+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^## +(.+)$");
    private static final Pattern FILE = Pattern.compile("# (?:file|link): (.*)");
    private static final Pattern MARK =
            Pattern.compile("\\s*(?:#|<!--) *(above: )?(error|warning|information): (.*?)\\s*(?:-->)?$");

    private ManualText() {}

    static List<Part> of(String markdown) {
        List<Part> parts = new ArrayList<>();
        Matcher fence = FENCE.matcher(markdown);
        int end = 0;
        while (fence.find()) {
            prose(parts, markdown.substring(end, fence.start()));
            Matcher day = DAY.matcher(fence.group(1));
            parts.add(Part.example(day.find() ? Optional.of(day.group(1)) : Optional.empty(), files(fence.group(2))));
            end = fence.end();
        }
        prose(parts, markdown.substring(end));
        return parts;
    }

    private static void prose(List<Part> parts, String markdown) {
        String text = markdown.replaceFirst("^# [^\n]*\n", "");
        Matcher heading = HEADING.matcher(text);
        int end = 0;
        while (heading.find()) {
            parts.add(Part.prose(text.substring(end, heading.start())));
            parts.add(Part.heading(heading.group(1)));
            end = heading.end();
        }
        parts.add(Part.prose(text.substring(end)));
        parts.removeIf(
                part -> part.sort().equals("prose") && part.prose().markdown().isBlank());
    }

    private static List<File> files(String fence) {
        List<File> files = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String name = "";
        for (String line : fence.lines().toList()) {
            Matcher head = FILE.matcher(line);
            if (head.matches()) {
                add(files, name, lines);
                name = head.group(1);
                lines = new ArrayList<>();
            } else {
                add(lines, line);
            }
        }
        add(files, name, lines);
        return files;
    }

    /** What stands before the first head is a file without a name, and one without lines only where there is no other. */
    private static void add(List<File> files, String name, List<Line> lines) {
        files.removeIf(first -> first.name().isEmpty() && first.lines().isEmpty());
        files.add(new File(name, lines));
    }

    private static void add(List<Line> lines, String text) {
        Matcher mark = MARK.matcher(text);
        if (!mark.find()) {
            lines.add(new Line(lines.size() + 1, text, Optional.empty()));
            return;
        }
        Optional<Found> found = Optional.of(new Found(mark.group(2), mark.group(3)));
        boolean above = mark.group(1) != null && !lines.isEmpty();
        if (above) {
            Line last = lines.remove(lines.size() - 1);
            lines.add(new Line(last.number(), last.text(), found));
        }
        String rest = text.substring(0, mark.start());
        if (!above || !rest.isBlank()) {
            lines.add(new Line(lines.size() + 1, rest, above ? Optional.empty() : found));
        }
    }

    /** One piece of the page. */
    public record Part(String sort, String heading, Prose prose, Optional<String> day, List<File> files) {

        private static final Prose NONE = new Prose("");

        private static Part heading(String text) {
            return new Part("heading", text, NONE, Optional.empty(), List.of());
        }

        private static Part prose(String markdown) {
            return new Part("prose", "", new Prose(markdown), Optional.empty(), List.of());
        }

        private static Part example(Optional<String> day, List<File> files) {
            return new Part("example", "", NONE, day, files);
        }
    }

    /** A file of an example. */
    public record File(String name, List<Line> lines) {}

    /** A line of a file and what is reported for it. */
    public record Line(int number, String text, Optional<Found> found) {}

    /** What is reported for a line. */
    public record Found(String severity, String message) {}
}
