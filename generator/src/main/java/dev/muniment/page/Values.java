package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Framework;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Link;
import dev.muniment.model.Ref;
import dev.muniment.model.Refers;
import dev.muniment.model.RequirementRef;
import dev.muniment.model.RichText;
import dev.muniment.model.Role;
import dev.muniment.model.StatementRef;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import java.util.Optional;

/** Links of one page to records, statements and registers that the reader may see. */
final class Values implements TextSetter {

    private final Corpus corpus;
    private final String root;

    Values(Corpus corpus, String page) {
        this.corpus = corpus;
        this.root = Paths.root(page);
    }

    /** A link to a record by its title; the plain id where the reader may not see it. */
    String record(String id) {
        return corpus.find(id)
                .map(entity -> anchor(Paths.of(entity), entity.title() + " ") + " " + quiet(entity.id()))
                .orElse(Html.escape(id));
    }

    /** A link to a record by its title alone; the plain id where the reader may not see it. */
    String titled(String id) {
        return corpus.find(id)
                .map(entity -> anchor(Paths.of(entity), entity.title()))
                .orElse(Html.escape(id));
    }

    /** A link to a record by its id. */
    String id(String id) {
        return corpus.find(id)
                .map(entity -> "<a class=\"id\" href=\"" + root + Paths.of(entity) + "\">" + Html.escape(id) + "</a>")
                .orElse("<span class=\"id\">" + Html.escape(id) + "</span>");
    }

    @Override
    public Html rich(Entity owner, RichText text) {
        return rich(text);
    }

    @Override
    public String anchor(Entity owner, String within) {
        return within;
    }

    @Override
    public Html role(Ref<Role> role) {
        return new Html(titled(role.id()));
    }

    @Override
    public TextBlock.Proof proof(KindOrRef proof) {
        if (!proof.isKind()) {
            return new TextBlock.Proof(new Html(id(proof.text())), true);
        }
        return Kinds.all().stream()
                .filter(kind -> kind.prefix().equals(proof.text()))
                .findFirst()
                .map(kind -> new TextBlock.Proof(new Html(register(kind)), true))
                .orElseGet(() -> new TextBlock.Proof(Html.of(proof.text()), false));
    }

    Html rich(RichText text) {
        return new Html(text.html(this::address));
    }

    /** A link to a statement by its document and number. */
    String statement(StatementRef statement) {
        return corpus.find(statement.document())
                .map(entity -> anchor(Paths.of(entity) + "#" + statement.statement(), statement.toString()))
                .orElse(Html.escape(statement.toString()));
    }

    /** A link to what is cited, by its id alone: a record, a statement of a document, or a requirement of a framework. */
    String cited(Refers refers) {
        Optional<String> place = refers.citedStatement()
                .map(StatementRef::statement)
                .or(() -> refers.citedRequirement().filter(this::known).map(ref -> Paths.place(ref.requirement())));
        return refers.target()
                .flatMap(corpus::find)
                .map(entity -> "<a class=\"id\" href=\"" + root + Paths.of(entity)
                        + place.map(found -> "#" + found).orElse("") + "\">" + Html.escape(refers.toString()) + "</a>")
                .orElseGet(() -> "<span class=\"id\">" + Html.escape(refers.toString()) + "</span>");
    }

    private boolean known(RequirementRef ref) {
        return corpus.find(Framework.class, ref.framework())
                .flatMap(framework -> framework.find(ref.requirement()))
                .isPresent();
    }

    /** A link to a record by other words; the words alone where the reader may not see it. */
    String named(String id, String words) {
        return corpus.find(id).map(entity -> anchor(Paths.of(entity), words)).orElse(Html.escape(words));
    }

    /** A link to the register of a kind. */
    String register(Kind<?> kind) {
        return anchor(Paths.register(kind) + "#" + kind.word(), kind.plural());
    }

    private String address(Link link) {
        String place =
                link.fragment().map(fragment -> "#" + Html.escape(fragment)).orElse("");
        return switch (link.sort()) {
            case WEB -> Html.escape(link.target());
            case SAME_TEXT -> place.isEmpty() ? "#main" : place;
            case FILE ->
                corpus.firstIn(link.target())
                        .map(entity -> root + Paths.of(entity) + place)
                        .orElse("#main");
        };
    }

    static String quiet(String text) {
        return "<span class=\"label nowrap\">" + Html.escape(text) + "</span>";
    }

    private String anchor(String path, String text) {
        return "<a href=\"" + root + path + "\">" + Html.escape(text.strip()) + "</a>";
    }
}
