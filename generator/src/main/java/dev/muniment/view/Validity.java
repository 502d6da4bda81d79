package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.EvidenceItem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long an item of evidence counts.
 *
 * @param lastDay on which it counts; empty when no end was set
 * @param replaced whether a later item stands in its place
 */
public record Validity(Optional<LocalDate> lastDay, boolean replaced) {

    /** The length is counted from the day on which the item was collected. */
    public static Validity of(Corpus corpus, EvidenceItem item) {
        boolean replaced = corpus.all(EvidenceItem.class).stream()
                .flatMap(other -> other.supersedes().stream())
                .anyMatch(ref -> corpus.find(EvidenceItem.class, ref)
                        .filter(item::equals)
                        .isPresent());
        return new Validity(item.validFor().map(length -> length.after(item.collectedOn())), replaced);
    }

    /** Whether the item is held up as proof and counts no longer. */
    public boolean stale(LocalDate asOf) {
        return !replaced && lastDay.filter(asOf::isAfter).isPresent();
    }
}
