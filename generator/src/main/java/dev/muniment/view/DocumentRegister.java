package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import java.time.LocalDate;
import java.util.List;

/** Every controlled document by kind, in the order of kinds and ids. */
public record DocumentRegister(List<Group> groups) {

    public DocumentRegister {
        groups = List.copyOf(groups);
    }

    public static DocumentRegister of(Corpus corpus, LocalDate asOf) {
        List<ControlBlock> all = corpus.all(Document.class).stream()
                .map(document -> ControlBlock.of(corpus, document, asOf))
                .toList();
        return new DocumentRegister(Kinds.all().stream()
                .map(kind -> group(kind, all))
                .filter(group -> !group.documents().isEmpty())
                .toList());
    }

    /** All documents, kind by kind. */
    public List<ControlBlock> documents() {
        return groups.stream().flatMap(group -> group.documents().stream()).toList();
    }

    private static Group group(Kind<?> kind, List<ControlBlock> all) {
        return new Group(
                kind.plural(),
                all.stream().filter(block -> block.kind().equals(kind.name())).toList());
    }

    /** The documents of one kind. */
    public record Group(String name, List<ControlBlock> documents) {
        public Group {
            documents = List.copyOf(documents);
        }
    }
}
