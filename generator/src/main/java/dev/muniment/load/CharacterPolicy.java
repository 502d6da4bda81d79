package dev.muniment.load;

import java.util.Locale;
import java.util.Optional;

/** The characters that no text may hold: those that readers cannot see or that change how the rest is read. */
final class CharacterPolicy {

    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;

    private CharacterPolicy() {}

    /** The first forbidden character of a text, shown as {@code U+202E}. */
    static Optional<String> firstForbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (forbidden(text, i)) {
                return Optional.of(shown(text.codePointAt(i)));
            }
        }
        return Optional.empty();
    }

    /** The text with every forbidden character replaced, so that a message may quote it. */
    static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            cleaned.appendCodePoint(forbidden(text, i) ? 0xFFFD : text.codePointAt(i));
        }
        return cleaned.toString();
    }

    static String shown(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    /** Whether the character at an offset is forbidden; joiners are allowed between letters or emoji. */
    static boolean forbidden(String text, int offset) {
        int point = text.codePointAt(offset);
        if (point >= 0x20 && point < 0x7F || point == '\n' || point == '\r' || point == '\t') {
            return false;
        }
        if (point == ZWJ || point == ZWNJ) {
            return !joins(text, offset);
        }
        if (variation(point)) {
            return offset == 0 || !varies(text.codePointBefore(offset));
        }
        return control(point)
                || invisible(point)
                || noncharacter(point)
                || Character.getType(point) == Character.SURROGATE;
    }

    private static boolean control(int point) {
        return point < 0x20 || point >= 0x7F && point <= 0x9F || point == 0x2028 || point == 0x2029;
    }

    private static boolean invisible(int point) {
        boolean bidi = point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x206F;
        boolean zeroWidth = point == 0x200B || point >= 0x2060 && point <= 0x2064 || point == 0xFEFF || point == 0x180E;
        boolean tag = point >= 0xE0000 && point <= 0xE007F;
        return bidi || zeroWidth || tag || point >= 0xFFF9 && point <= 0xFFFB;
    }

    private static boolean noncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }

    private static boolean variation(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }

    /** Whether a variation selector may follow: symbols, digits of keycaps and ideographs have variants. */
    private static boolean varies(int point) {
        int type = Character.getType(point);
        return point == '#'
                || point == '*'
                || point >= '0' && point <= '9'
                || point > 0x7F
                        && (type == Character.OTHER_SYMBOL
                                || type == Character.MATH_SYMBOL
                                || type == Character.OTHER_PUNCTUATION
                                || type == Character.DASH_PUNCTUATION
                                || point >= 0x2100 && point <= 0x214F
                                || Character.isIdeographic(point));
    }

    private static boolean joins(String text, int offset) {
        return offset > 0
                && offset + 1 < text.length()
                && joinable(text.codePointBefore(offset))
                && joinable(text.codePointAt(offset + 1));
    }

    private static boolean joinable(int point) {
        return point > 0x7F
                && (Character.isLetter(point)
                        || Character.getType(point) == Character.OTHER_SYMBOL
                        || Character.getType(point) == Character.NON_SPACING_MARK
                        || Character.getType(point) == Character.COMBINING_SPACING_MARK
                        || Character.getType(point) == Character.MODIFIER_SYMBOL);
    }
}
