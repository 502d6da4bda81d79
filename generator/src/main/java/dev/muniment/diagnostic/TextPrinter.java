package dev.muniment.diagnostic;

import dev.muniment.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Diagnostics for people at a terminal: place, message, the line at fault with a caret, help and notes, a count. */
final class TextPrinter implements Printer {

    private static final int WIDEST = 110;

    private final boolean colour;

    TextPrinter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String print(Report report) {
        StringBuilder out = new StringBuilder();
        report.diagnostics().forEach(diagnostic -> print(report, diagnostic, out));
        return out.append(summary(report)).append('\n').toString();
    }

    private void print(Report report, Diagnostic diagnostic, StringBuilder out) {
        Location at = diagnostic.at();
        String word = diagnostic.waived().isPresent()
                ? "waived"
                : diagnostic.severity().word();
        out.append(bold(Visible.of(report.path(at)) + ":" + at.line() + ":" + at.column() + ":"))
                .append(' ')
                .append(tint(diagnostic, word + ":"))
                .append(' ')
                .append(Visible.of(diagnostic.message()))
                .append(" [")
                .append(diagnostic.rule().name())
                .append("]\n");
        line(report, at).filter(line -> !line.isBlank()).ifPresent(line -> frame(at, line, out));
        diagnostic
                .help()
                .ifPresent(help ->
                        out.append("     = help: ").append(Visible.of(help)).append('\n'));
        for (Note note : diagnostic.notes()) {
            out.append("     = note: ")
                    .append(Visible.of(report.path(note.at())))
                    .append(':')
                    .append(note.at().line())
                    .append(':')
                    .append(note.at().column())
                    .append(": ")
                    .append(Visible.of(note.message()))
                    .append('\n');
        }
        diagnostic
                .waived()
                .ifPresent(waived -> out.append("     = waived: ")
                        .append(waived.waiver())
                        .append(": ")
                        .append(Visible.of(waived.reason()))
                        .append('\n'));
        out.append('\n');
    }

    /** The line at a place, unless it holds a secret. */
    private static Optional<String> line(Report report, Location at) {
        boolean secret = report.diagnostics().stream()
                .filter(one -> one.rule().equals(Faults.SECRET_IN_CONTENT))
                .anyMatch(one -> one.at().file().equals(at.file()) && one.at().line() == at.line());
        return secret ? Optional.empty() : report.sourceLine().apply(at);
    }

    private static void frame(Location at, String line, StringBuilder out) {
        int column = whole(line, Math.max(0, Math.min(at.column() - 1, line.length())));
        int from = whole(line, column > WIDEST - 20 ? column - WIDEST / 2 : 0);
        int to = whole(line, Math.min(line.length(), from + WIDEST));
        String before = (from > 0 ? "…" : "") + line.substring(from, column);
        String after = line.substring(column, to) + (to < line.length() ? "…" : "");
        out.append(String.format(Locale.ROOT, "%5d | ", at.line()))
                .append(Visible.of(before.replace('\t', ' ')))
                .append(Visible.of(after.replace('\t', ' ')))
                .append("\n      | ")
                .append(" ".repeat(width(Visible.of(before.replace('\t', ' ')))))
                .append("^\n");
    }

    /** Columns of a terminal that a text takes: wide characters take two, combining marks none. */
    private static int width(String text) {
        return text.codePoints()
                .map(point -> {
                    int type = Character.getType(point);
                    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
                    return mark ? 0 : wide(point) ? 2 : 1;
                })
                .sum();
    }

    private static boolean wide(int point) {
        return Character.isIdeographic(point)
                || point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0x33FF && point != 0x303F
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xFF01 && point <= 0xFF60
                || point >= 0x1F300 && point <= 0x1FAFF;
    }

    /** The same offset, or the one before where it would cut a character in two. */
    private static int whole(String line, int offset) {
        boolean cuts = offset > 0 && offset < line.length() && Character.isLowSurrogate(line.charAt(offset));
        return cuts ? offset - 1 : offset;
    }

    private static String summary(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add(count(report.count(Severity.ERROR), "error", "errors"));
        parts.add(count(report.count(Severity.WARNING), "warning", "warnings"));
        long remarks = report.count(Severity.INFORMATION);
        if (remarks > 0) {
            parts.add(count(remarks, "remark", "remarks"));
        }
        long waived = report.diagnostics().stream()
                .filter(one -> one.waived().isPresent())
                .count();
        if (waived > 0) {
            parts.add(waived + " waived");
        }
        return String.join(", ", parts) + " in " + count(report.records(), "record", "records") + " as of "
                + report.asOf();
    }

    private static String count(long number, String one, String many) {
        return (number == 0 ? "no" : String.valueOf(number)) + " " + (number == 1 ? one : many);
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String tint(Diagnostic diagnostic, String text) {
        if (!colour) {
            return text;
        }
        String code = diagnostic.waived().isPresent()
                ? "2"
                : switch (diagnostic.severity()) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case INFORMATION -> "1;36";
                };
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
