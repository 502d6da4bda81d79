package dev.muniment.view;

import dev.muniment.model.Approval;
import dev.muniment.model.Approved;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Rated;
import dev.muniment.model.Reviewed;
import dev.muniment.model.Risk;
import dev.muniment.model.RiskMethod;
import dev.muniment.model.Settings;
import dev.muniment.model.Word;
import dev.muniment.schema.Kinds;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The last day on which a record's examination holds: the later of examination and approval, and the cycle. */
public final class NextReview {

    private NextReview() {}

    /** Empty for kinds that are not examined, for drafts and what ended, for records that never were, and where no cycle is set. */
    public static Optional<LocalDate> of(Corpus corpus, Entity entity) {
        return entity instanceof Reviewed reviewed && entity.active()
                ? last(reviewed).flatMap(day -> cycle(corpus, entity).map(day::plus))
                : Optional.empty();
    }

    /** The last day on which the examination of a record that counts held, when it is over. */
    public static Optional<LocalDate> passed(Corpus corpus, Entity entity, LocalDate asOf) {
        return of(corpus, entity).filter(asOf::isAfter);
    }

    /** Whether a record that counts was to be examined before a day. */
    public static boolean overdue(Corpus corpus, Entity entity, LocalDate asOf) {
        return passed(corpus, entity, asOf).isPresent();
    }

    private static Optional<LocalDate> last(Reviewed reviewed) {
        Optional<LocalDate> approved =
                reviewed instanceof Approved record ? record.approval().map(Approval::date) : Optional.empty();
        return Stream.of(reviewed.review().lastReviewed(), approved)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** How long an examination holds: by the record itself, by its level or criticality, by its kind. */
    static Optional<Period> cycle(Corpus corpus, Entity entity) {
        Optional<Period> own =
                entity instanceof Reviewed reviewed ? reviewed.review().reviewCycle() : Optional.empty();
        return own.or(() -> entity instanceof Risk risk ? byLevel(corpus, risk) : Optional.empty())
                .or(() -> entity instanceof Rated rated
                        ? set(corpus, Kinds.of(entity).word() + "." + Word.of(rated.criticality()))
                        : Optional.empty())
                .or(() -> set(corpus, Kinds.of(entity).word()));
    }

    private static Optional<Period> set(Corpus corpus, String key) {
        return corpus.single(Settings.class)
                .map(settings -> settings.reviewCycles().get(key));
    }

    private static Optional<Period> byLevel(Corpus corpus, Risk risk) {
        return RiskLevels.of(corpus)
                .flatMap(levels -> levels.level(risk.current())
                        .map(RiskMethod.Level::id)
                        .map(level -> levels.method().reviewCycles().get(level)));
    }
}
