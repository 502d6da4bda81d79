package dev.muniment.pack;

import dev.muniment.model.Document;
import dev.muniment.page.PageContext;
import dev.muniment.page.TextBlock;
import dev.muniment.view.ControlBlock;
import java.util.List;
import java.util.Optional;

/** Every document in force, word for word, each with its control block. */
final class FullTextAnnex implements Section {

    @Override
    public String number() {
        return "A";
    }

    @Override
    public String template() {
        return "texts.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Typesetter setter = new Typesetter(context.corpus());
        return new Model(context.corpus().all(Document.class).stream()
                .filter(Document::inForce)
                .map(document -> new Text(
                        ControlBlock.of(context.corpus(), document, context.asOf()),
                        document.head().summary(),
                        TextBlock.of(document, setter)))
                .toList());
    }

    /** What the template sees. */
    public record Model(List<Text> texts) {}

    /** One document. */
    public record Text(ControlBlock block, Optional<String> summary, List<TextBlock> pieces) {}
}
