package dev.muniment.model;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Safe HTML with slots for addresses: {@code parts} has one entry more than {@code links}, and the address of link
 * <i>n</i> belongs between part <i>n</i> and the next, inside an attribute that is open at that point.
 */
public record RichText(List<String> parts, List<Link> links) {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public RichText {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        if (parts.size() != links.size() + 1) {
            throw new IllegalArgumentException(parts.size() + " parts do not go with " + links.size() + " links");
        }
    }

    /** HTML without a link. */
    public static RichText of(String html) {
        return new RichText(List.of(html), List.of());
    }

    /** Characters of the HTML, with addresses as they were written. */
    public long length() {
        return parts.stream().mapToLong(String::length).sum()
                + links.stream().mapToLong(link -> link.target().length()).sum();
    }

    /** The HTML with every address filled in; the function answers addresses that need no further escaping. */
    public String html(Function<Link, String> address) {
        StringBuilder html = new StringBuilder(parts.get(0));
        for (int i = 0; i < links.size(); i++) {
            html.append(address.apply(links.get(i))).append(parts.get(i + 1));
        }
        return html.toString();
    }

    /** The words alone, without markup and addresses. */
    public String plain() {
        String words = TAG.matcher(String.join("", parts))
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
        return SPACE.matcher(words).replaceAll(" ").strip();
    }
}
