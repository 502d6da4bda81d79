package dev.muniment.maven;

import dev.muniment.Outcome;
import dev.muniment.Request;
import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.FailOn;
import dev.muniment.diagnostic.Profile;
import dev.muniment.diagnostic.Report;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What all goals have in common: from parameters to a request, from an outcome to the log and to the build's fate. */
record Goal(Path content, Path output, String asOf, String profile, String audience, String failOn) {

    void run(Function<Request, Outcome> step, Log log) throws MojoExecutionException, MojoFailureException {
        FailOn threshold;
        Outcome outcome;
        try {
            threshold = word(FailOn.class, "failOn", failOn);
            outcome = step.apply(request());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        Report report = outcome.report(content.toString());
        outcome.diagnostics().forEach(diagnostic -> log(diagnostic, report, log));
        outcome.notes().forEach(log::info);
        outcome.published().ifPresent(what -> log.info("published " + what));
        Optional<Diagnostic> first = threshold.firstOf(outcome.diagnostics());
        if (first.isPresent()) {
            throw new MojoFailureException(report.headline(first.get()) + count(outcome.diagnostics(), threshold));
        }
    }

    private Request request() {
        return new Request(
                content,
                output,
                Optional.ofNullable(asOf).map(Goal::day),
                LocalDate.now(Clock.systemUTC()),
                word(Profile.class, "profile", profile),
                word(Audience.class, "audience", audience));
    }

    private static void log(Diagnostic diagnostic, Report report, Log log) {
        String text = report.headline(diagnostic);
        if (diagnostic.waived().isPresent()) {
            log.info(text + " (waived by " + diagnostic.waived().get().waiver() + ")");
            return;
        }
        switch (diagnostic.severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFORMATION -> log.info(text);
        }
    }

    private static String count(List<Diagnostic> diagnostics, FailOn threshold) {
        long more = diagnostics.stream()
                        .filter(one -> threshold.firstOf(List.of(one)).isPresent())
                        .count()
                - 1;
        return more == 0 ? "" : " and " + more + " more, see above";
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("asOf `" + text + "` is no day; write it as 2026-11-20", e);
        }
    }

    /** The constant that a parameter names, in any case. */
    static <E extends Enum<E>> E word(Class<E> type, String parameter, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        parameter + " `" + text + "` is not allowed; write one of " + words(type)));
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
