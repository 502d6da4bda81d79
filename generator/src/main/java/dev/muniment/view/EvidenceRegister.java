package dev.muniment.view;

import dev.muniment.model.Attachment;
import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.EvidenceItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every item of evidence and how long it counts: what counts no longer first, then what ends next, what was replaced last. */
public record EvidenceRegister(List<Line> lines) {

    /** How many days before its last one an item is said to end soon. */
    public static final int SOON = 30;

    private static final Comparator<Line> URGENT_FIRST = Comparator.comparing(Line::standing)
            .thenComparing(line -> line.lastDay().orElse(LocalDate.MAX))
            .thenComparing(line -> line.item().id(), Corpus::compareIds);

    public EvidenceRegister {
        lines = List.copyOf(lines);
    }

    public static EvidenceRegister of(Corpus corpus, LocalDate asOf) {
        return new EvidenceRegister(corpus.all(EvidenceItem.class).stream()
                .map(item -> line(corpus, item, asOf))
                .sorted(URGENT_FIRST)
                .toList());
    }

    private static Line line(Corpus corpus, EvidenceItem item, LocalDate asOf) {
        Validity validity = Validity.of(corpus, item);
        return new Line(
                item,
                standing(validity, asOf),
                validity.lastDay(),
                kept(corpus, item),
                corpus.all(Control.class).stream()
                        .filter(control -> Proof.speaks(corpus, item, control))
                        .map(Named::of)
                        .toList());
    }

    private static Standing standing(Validity validity, LocalDate asOf) {
        if (validity.replaced()) {
            return Standing.REPLACED;
        }
        if (validity.stale(asOf)) {
            return Standing.STALE;
        }
        boolean soon = validity.lastDay()
                .filter(day -> !day.isAfter(asOf.plusDays(SOON)))
                .isPresent();
        return soon ? Standing.ENDS_SOON : Standing.COUNTS;
    }

    private static Kept kept(Corpus corpus, EvidenceItem item) {
        if (item.attachment().isEmpty()) {
            return Kept.ELSEWHERE;
        }
        Optional<Attachment> file = corpus.attachments().stream()
                .filter(one -> item.attachment().get().equals(one.path()))
                .findFirst();
        if (file.isEmpty()) {
            return Kept.MISSING;
        }
        return file.get().sha256().equals(item.sha256()) ? Kept.UNCHANGED : Kept.CHANGED;
    }

    /** How many items stand so. */
    public long count(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    /** How many files are missing or are not those that were collected. */
    public long broken() {
        return lines.stream().filter(line -> line.kept().broken()).count();
    }

    /** Whether an item still counts, the most urgent first. */
    public enum Standing {
        STALE,
        ENDS_SOON,
        COUNTS,
        REPLACED
    }

    /** Where the thing itself is, and whether it is the one that was collected. */
    public enum Kept {
        UNCHANGED,
        CHANGED,
        MISSING,
        ELSEWHERE;

        boolean broken() {
            return this == CHANGED || this == MISSING;
        }
    }

    /**
     * One item.
     *
     * @param lastDay on which it counts; empty when no end was set
     * @param controls that it names, or that name it
     */
    public record Line(
            EvidenceItem item, Standing standing, Optional<LocalDate> lastDay, Kept kept, List<Named> controls) {

        public Line {
            controls = List.copyOf(controls);
        }
    }
}
