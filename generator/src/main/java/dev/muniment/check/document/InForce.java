package dev.muniment.check.document;

import dev.muniment.model.Approved;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import java.util.stream.Stream;

/** Records in force whose versions somebody decides upon: documents, the risk method, statements of applicability. */
record InForce(Entity entity, Approved record) {

    static Stream<InForce> of(Corpus corpus) {
        return corpus.all().stream()
                .filter(entity -> entity instanceof Approved)
                .map(entity -> new InForce(entity, (Approved) entity))
                .filter(one -> one.record().inForce());
    }
}
