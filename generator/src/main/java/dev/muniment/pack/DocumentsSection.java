package dev.muniment.pack;

import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.page.PageContext;
import dev.muniment.view.ControlBlock;
import dev.muniment.view.DocumentRegister;
import java.util.List;

/** Every controlled document, who approved it, and when it is looked at again. */
final class DocumentsSection implements Section {

    @Override
    public String number() {
        return "5";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(Document.class);
    }

    @Override
    public String template() {
        return "documents.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        DocumentRegister register = DocumentRegister.of(context.corpus(), context.asOf());
        List<ControlBlock> documents = register.documents();
        return new Model(
                register,
                documents.size(),
                (int) documents.stream().filter(ControlBlock::inForce).count(),
                (int) documents.stream().filter(ControlBlock::overdue).count());
    }

    /** What the template sees. */
    public record Model(DocumentRegister register, int documents, int inForce, int overdue) {}
}
