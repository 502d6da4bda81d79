package dev.muniment.view;

import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.EvidenceItem;
import java.time.LocalDate;
import java.util.Comparator;

/** An item of evidence, the time that it speaks about, and whether it counts today. */
public record Proof(Named item, LocalDate from, LocalDate to, LocalDate collectedOn, Validity.Standing standing) {

    static final Comparator<Proof> NEWEST_FIRST = Comparator.comparing(Proof::collectedOn)
            .reversed()
            .thenComparing(proof -> proof.item().id(), Corpus::compareIds);

    static Proof of(Corpus corpus, EvidenceItem item, LocalDate asOf) {
        return new Proof(
                Named.of(item),
                item.period().from(),
                item.period().to(),
                item.collectedOn(),
                Validity.of(corpus, item).standing(asOf));
    }

    /** Whether an item names a control, or the control names the item. */
    static boolean speaks(Corpus corpus, EvidenceItem item, Control control) {
        return item.controls().stream()
                        .flatMap(citation -> citation.record().flatMap(corpus::find).stream())
                        .anyMatch(control::equals)
                || corpus.from(control).stream()
                        .flatMap(reference -> corpus.find(reference.to()).stream())
                        .anyMatch(item::equals);
    }
}
