package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Supplier;
import java.time.LocalDate;
import java.util.Optional;

/** The last day on which the assessment of a supplier holds. */
public final class NextAssessment {

    private NextAssessment() {}

    /** Empty for suppliers that never were assessed, and where no cycle is set. */
    public static Optional<LocalDate> of(Corpus corpus, Supplier supplier) {
        return supplier.lastAssessed()
                .flatMap(day -> NextReview.cycle(corpus, supplier).map(day::plus));
    }

    /** The last day on which the assessment of a supplier that still delivers held, when it is over. */
    public static Optional<LocalDate> passed(Corpus corpus, Supplier supplier, LocalDate asOf) {
        return supplier.active() ? of(corpus, supplier).filter(asOf::isAfter) : Optional.empty();
    }
}
