package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Finding;
import dev.muniment.model.Settings;
import java.time.LocalDate;
import java.util.Optional;

/** The day by which a finding is to be closed: its own, else that of its grade. */
public final class FindingDue {

    private FindingDue() {}

    /** Empty where neither the finding nor the settings name one. */
    public static Optional<LocalDate> of(Corpus corpus, Finding finding) {
        return finding.due()
                .or(() -> corpus.single(Settings.class)
                        .map(settings -> settings.findingSla().get(finding.grade()))
                        .map(finding.raisedOn()::plus));
    }

    /** Whether a finding is open after that day. */
    public static boolean passed(Corpus corpus, Finding finding, LocalDate asOf) {
        return finding.active() && of(corpus, finding).filter(asOf::isAfter).isPresent();
    }
}
