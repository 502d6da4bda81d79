package dev.muniment.view;

import dev.muniment.model.Notice;
import java.time.LocalDate;
import java.util.Optional;

/** The last day on which it is to be decided what a notice is: five working days after it was told. */
public final class TriageDue {

    private static final int DAYS = 5;

    private TriageDue() {}

    /** Empty where it was decided. */
    public static Optional<LocalDate> of(Notice notice) {
        return notice.triage().isPresent()
                ? Optional.empty()
                : Optional.of(WorkingDays.after(notice.reportedOn(), DAYS));
    }
}
