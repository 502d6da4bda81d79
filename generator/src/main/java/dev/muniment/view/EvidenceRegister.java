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

    static Line line(Corpus corpus, EvidenceItem item, LocalDate asOf) {
        Validity validity = Validity.of(corpus, item);
        return new Line(
                item,
                validity.standing(asOf),
                validity.lastDay(),
                Kept.of(corpus, item),
                corpus.all(Control.class).stream()
                        .filter(control -> Proof.speaks(corpus, item, control))
                        .map(Named::of)
                        .toList());
    }

    /** How many items stand so. */
    public long count(Validity.Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    /** How many files are missing or are not those that were collected. */
    public long broken() {
        return lines.stream().filter(line -> line.kept().broken()).count();
    }

    /** Where the thing itself is, and whether it is the one that was collected. */
    public enum Kept {
        UNCHANGED,
        CHANGED,
        MISSING,
        ELSEWHERE;

        /** What became of the file that an item names. */
        public static Kept of(Corpus corpus, EvidenceItem item) {
            if (item.attachment().isEmpty()) {
                return ELSEWHERE;
            }
            Optional<Attachment> file = item.attachment().flatMap(corpus::attachment);
            return file.map(found -> found.sha256().equals(item.sha256()) ? UNCHANGED : CHANGED)
                    .orElse(MISSING);
        }

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
            EvidenceItem item,
            Validity.Standing standing,
            Optional<LocalDate> lastDay,
            Kept kept,
            List<Named> controls) {

        public Line {
            controls = List.copyOf(controls);
        }
    }
}
