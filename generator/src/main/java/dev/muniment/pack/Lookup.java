package dev.muniment.pack;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Framework;
import dev.muniment.model.Markdown;
import dev.muniment.model.Ref;
import dev.muniment.model.Refers;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.Named;
import java.util.List;
import java.util.Optional;

/** What sections look up while they fill their tables: names, citations, texts. */
final class Lookup {

    private final Corpus corpus;
    private final Typesetter setter;

    Lookup(PageContext context) {
        this.corpus = context.corpus();
        this.setter = new Typesetter(corpus);
    }

    Named named(Ref<?> ref) {
        return Named.of(corpus, ref);
    }

    Optional<Named> named(Optional<? extends Ref<?>> ref) {
        return ref.map(this::named);
    }

    List<Named> named(List<? extends Ref<?>> refs) {
        return refs.stream().<Named>map(this::named).toList();
    }

    Html text(Entity owner, Markdown text) {
        return setter.of(owner, text);
    }

    /** A text that may be left out; one without a word counts as left out. */
    Optional<Html> text(Entity owner, Optional<Markdown> text) {
        return text.filter(known -> !known.blocks().isEmpty()).map(known -> text(owner, known));
    }

    List<Cited> cited(List<? extends Refers> cited) {
        return cited.stream().map(this::cited).toList();
    }

    /** A citation with its place in the volume; requirements stand in the annex of frameworks. */
    Cited cited(Refers cited) {
        String words = cited.toString();
        return cited.citedRequirement()
                .flatMap(ref -> corpus.find(Framework.class, ref.framework())
                        .map(framework -> new Cited(
                                RequirementsAnnex.anchor(framework, ref.requirement()),
                                words,
                                framework
                                        .find(ref.requirement())
                                        .flatMap(Framework.Requirement::title)
                                        .orElse(words))))
                .orElseGet(() -> new Cited(words, words, Named.of(corpus, words).title()));
    }

    /**
     * Something that is cited.
     *
     * @param id its place in the volume, where the volume holds it
     */
    public record Cited(String id, String words, String title) {}
}
