package dev.muniment.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How inputs are written that no editor shows: <code>{U+202E}</code> for a character, <code>{byte FF}</code> for a byte,
 * <code>{x × 9}</code> for nine times x, <code>{x × 9 lines}</code> for nine lines of it.
 */
final class Notation {

    private static final Pattern TIMES = Pattern.compile("\\{([^\n]+?) × ([0-9]+)( lines)?}");
    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");
    private static final Pattern BYTE = Pattern.compile("\\{byte ([0-9A-F]{2})}");

    private Notation() {}

    static byte[] bytes(String written) {
        String repeated = TIMES.matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement((found.group(1) + (found.group(3) == null ? "" : "\n"))
                        .repeat(Integer.parseInt(found.group(2)))));
        String shown = CHARACTER
                .matcher(repeated)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
        String bytes = new String(shown.getBytes(UTF_8), ISO_8859_1);
        return BYTE.matcher(bytes)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                .getBytes(ISO_8859_1);
    }
}
