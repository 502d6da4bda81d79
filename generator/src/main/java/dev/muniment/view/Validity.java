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

    /** How many days before its last one an item is said to end soon. */
    public static final int SOON = 30;

    /** How the item stands on a day. */
    public Standing standing(LocalDate asOf) {
        if (replaced) {
            return Standing.REPLACED;
        }
        if (stale(asOf)) {
            return Standing.STALE;
        }
        boolean soon = lastDay.filter(day -> !day.isAfter(asOf.plusDays(SOON))).isPresent();
        return soon ? Standing.ENDS_SOON : Standing.COUNTS;
    }

    /** Whether an item still counts, the most urgent first. */
    public enum Standing {
        STALE,
        ENDS_SOON,
        COUNTS,
        REPLACED
    }

    /** Whether the item is held up as proof and counts no longer. */
    public boolean stale(LocalDate asOf) {
        return !replaced && lastDay.filter(asOf::isAfter).isPresent();
    }
}
