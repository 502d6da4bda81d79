package dev.muniment.markdown;

import dev.muniment.model.Link;
import dev.muniment.source.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one place that decides which addresses a page may hold: {@code https}, {@code http}, {@code mailto}, a place in
 * the same text, or a file of the content. It sees addresses after entities, escapes and percent signs are decoded.
 */
final class AddressGate {

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("^(https?://[A-Za-z0-9\\[]|mailto:[^/]).*");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\\\<>\"`{}|^]+");

    private AddressGate() {}

    /** What came of an address: a link, or the reason why there is none. */
    record Verdict(Optional<Link> link, Optional<String> refusal, boolean outsideRoot) {

        private static Verdict accepted(Link link) {
            return new Verdict(Optional.of(link), Optional.empty(), false);
        }

        private static Verdict refused(String reason) {
            return new Verdict(Optional.empty(), Optional.of(reason), false);
        }
    }

    /** Judges an address in the text of a file, whose path is relative to the content root. */
    static Verdict judge(String address, String file, Location at) {
        String trimmed = address.strip();
        String decoded = decoded(trimmed);
        boolean web = WEB.matcher(trimmed.toLowerCase(Locale.ROOT)).matches();
        boolean clear = VISIBLE.matcher(web ? trimmed : decoded).matches();
        if (!clear || HIDDEN.matcher(decoded).find()) {
            return Verdict.refused("is empty or holds characters that no address may hold");
        }
        if (decoded.startsWith("//") || SCHEME.matcher(decoded).matches()) {
            return web && trimmed.indexOf(' ') < 0
                    ? Verdict.accepted(new Link(Link.Sort.WEB, smallScheme(trimmed), Optional.empty(), at))
                    : Verdict.refused(
                            "is not allowed; addresses begin with https://, http:// or mailto:, or name a file");
        }
        return inside(decoded, file, at);
    }

    /** The address with its scheme in small letters, which all readers of pages and packs know. */
    private static String smallScheme(String address) {
        int colon = address.indexOf(':');
        return address.substring(0, colon).toLowerCase(Locale.ROOT) + address.substring(colon);
    }

    private static Verdict inside(String decoded, String file, Location at) {
        int hash = decoded.indexOf('#');
        String path = hash < 0 ? decoded : decoded.substring(0, hash);
        Optional<String> fragment = hash < 0
                ? Optional.empty()
                : Optional.of(decoded.substring(hash + 1)).filter(text -> !text.isEmpty());
        if (path.isEmpty()) {
            return Verdict.accepted(new Link(Link.Sort.SAME_TEXT, file, fragment, at));
        }
        if (path.startsWith("/") || path.indexOf('?') >= 0 || path.indexOf(':') >= 0) {
            return Verdict.refused(
                    "is no file beside this one; write the path from here, as in ../standards/STD-001.md");
        }
        Optional<String> resolved = resolve(file, path);
        return resolved.map(target -> Verdict.accepted(new Link(Link.Sort.FILE, target, fragment, at)))
                .orElseGet(() -> new Verdict(Optional.empty(), Optional.of("leads out of the content folder"), true));
    }

    private static Optional<String> resolve(String file, String path) {
        Deque<String> parts = new ArrayDeque<>();
        String folder = file.indexOf('/') < 0 ? "" : file.substring(0, file.lastIndexOf('/') + 1);
        for (String part : (folder + path).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    /** Percent signs decoded until nothing changes, so that nothing can hide in a second layer. */
    static String decoded(String address) {
        String text = address;
        for (int round = 0; round < 5 && text.indexOf('%') >= 0; round++) {
            String once = once(text);
            if (once.equals(text)) {
                return text;
            }
            text = once;
        }
        return text;
    }

    private static String once(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            out[length++] = low >= 0 ? (byte) (high * 16 + low) : bytes[i];
            i += low >= 0 ? 2 : 0;
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }
}
