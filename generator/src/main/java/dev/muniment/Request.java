package dev.muniment;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Limits;
import dev.muniment.diagnostic.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a face asks for.
 *
 * @param output folder to publish to; unused by a check
 * @param asOf the day to judge by, when the operator names one
 * @param done told the name of each stage when it is over
 * @param today the face's clock, used when neither operator, environment nor repository name a day
 */
public record Request(
        Path content,
        Path output,
        Optional<LocalDate> asOf,
        LocalDate today,
        Profile profile,
        Audience audience,
        Limits limits,
        Consumer<String> done) {

    /** A request with the usual limits, whose stages nobody wants to hear of. */
    public Request(
            Path content, Path output, Optional<LocalDate> asOf, LocalDate today, Profile profile, Audience audience) {
        this(content, output, asOf, today, profile, audience, Limits.USUAL, stage -> {});
    }
}
