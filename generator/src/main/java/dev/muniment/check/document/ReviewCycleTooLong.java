package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Settings;
import dev.muniment.schema.Kinds;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** A document that is examined less often than the settings ask for its kind. */
public final class ReviewCycleTooLong implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "review-cycle-too-long",
            "DOC-18",
            RuleClass.LOGIC,
            "A document examined less often than the settings ask.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    // periods of months and of days can be compared only from some day on
    private static final LocalDate START = LocalDate.of(2001, 1, 1);

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().single(Settings.class).stream()
                .flatMap(settings -> context.corpus().all(Document.class).stream()
                        .filter(Document::active)
                        .flatMap(document -> fault(settings, document).stream()));
    }

    private static Optional<Diagnostic> fault(Settings settings, Document document) {
        String kind = Kinds.of(document).word();
        return Optional.ofNullable(settings.reviewCycles().get(kind))
                .flatMap(most -> document.review()
                        .reviewCycle()
                        .filter(cycle -> START.plus(cycle).isAfter(START.plus(most)))
                        .map(cycle -> diagnostic(document, cycle, most)));
    }

    private static Diagnostic diagnostic(Document document, Period cycle, Period most) {
        return Diagnostic.of(
                        INFO,
                        document.at("/review_cycle"),
                        "the cycle `" + cycle + "` of `" + document.id() + "` is longer than `" + most
                                + "`, which the settings ask for")
                .about(document.id())
                .help("shorten it, or leave it out");
    }
}
