package dev.muniment.pack;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Link;
import dev.muniment.model.Markdown;
import dev.muniment.model.RichText;
import dev.muniment.page.Html;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Texts of authors as the volume prints them. Links lead to places of the volume; where the volume does not hold the place,
 * the printer leaves the words alone.
 */
final class Prose {

    private final Map<String, String> ids = new TreeMap<>();

    Prose(Corpus corpus) {
        corpus.all().forEach(entity -> ids.putIfAbsent(entity.origin().file(), entity.id()));
    }

    /** A whole text of a record. */
    Html of(Entity owner, Markdown text) {
        return new Html(text.blocks().stream()
                .flatMap(Markdown.Block::texts)
                .map(part -> of(owner, part).markup())
                .collect(Collectors.joining()));
    }

    /** A piece of a text of a record. */
    Html of(Entity owner, RichText text) {
        return new Html(text.html(link -> Html.of(address(owner, link)).markup()));
    }

    /** The place of an anchor of a record within the volume. */
    static String anchor(Entity owner, String anchor) {
        return owner.id() + "." + anchor;
    }

    private String address(Entity owner, Link link) {
        return switch (link.sort()) {
            case WEB -> link.target();
            case SAME_TEXT -> place(owner.id(), link.fragment());
            case FILE -> place(ids.getOrDefault(link.target(), ""), link.fragment());
        };
    }

    private static String place(String id, Optional<String> fragment) {
        return "#" + id + fragment.map(anchor -> "." + anchor).orElse("");
    }
}
