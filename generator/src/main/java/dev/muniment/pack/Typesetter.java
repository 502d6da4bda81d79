package dev.muniment.pack;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Link;
import dev.muniment.model.Markdown;
import dev.muniment.model.Ref;
import dev.muniment.model.RichText;
import dev.muniment.model.Role;
import dev.muniment.page.Html;
import dev.muniment.page.TextBlock;
import dev.muniment.page.TextSetter;
import dev.muniment.view.Named;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Texts of authors as the volume prints them. Links lead to places of the volume; where the volume does not hold the place,
 * the printer leaves the words alone.
 */
final class Typesetter implements TextSetter {

    private final Corpus corpus;

    Typesetter(Corpus corpus) {
        this.corpus = corpus;
    }

    /** A whole text of a record. */
    Html of(Entity owner, Markdown text) {
        return new Html(text.blocks().stream()
                .flatMap(Markdown.Block::texts)
                .map(part -> rich(owner, part).markup())
                .collect(Collectors.joining()));
    }

    @Override
    public Html rich(Entity owner, RichText text) {
        return new Html(text.html(link -> Html.of(address(owner, link)).markup()));
    }

    @Override
    public String anchor(Entity owner, String within) {
        return owner.id() + "." + within;
    }

    @Override
    public Html role(Ref<Role> role) {
        return Html.of(Named.of(corpus, role).title());
    }

    @Override
    public TextBlock.Proof proof(KindOrRef proof) {
        return new TextBlock.Proof(Html.of(proof.text()), true);
    }

    private String address(Entity owner, Link link) {
        return switch (link.sort()) {
            case WEB -> link.target();
            case SAME_TEXT -> place(owner.id(), link.fragment());
            case FILE -> place(corpus.firstIn(link.target()).map(Entity::id).orElse(""), link.fragment());
        };
    }

    private static String place(String id, Optional<String> fragment) {
        return "#" + id + fragment.map(anchor -> "." + anchor).orElse("");
    }
}
