package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Settings;
import dev.muniment.model.Timespan;
import dev.muniment.model.Word;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.view.DutyConflicts;
import dev.muniment.view.Named;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits that the organisation set for itself, as tables, each with the rules that hold it to them. */
final class SettingsPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, Settings.class, "settings.ftlh", (directory, settings) -> model(context, directory, settings));
    }

    private static Model model(PageContext context, Directory directory, Settings settings) {
        Corpus corpus = context.corpus();
        FieldMarkup markup = new FieldMarkup(new Values(corpus, Paths.of(settings)));
        Settings.Confirmations asked = settings.confirmations().orElse(Settings.Confirmations.USUAL);
        return new Model(
                directory.paths(),
                EntityPage.model(context, settings, directory.around(settings)),
                SettingsLimit.rules(),
                words(settings.dueSoon()),
                settings.reviewCycles().entrySet().stream()
                        .map(cycle -> Cycle.of(corpus, cycle.getKey(), words(cycle.getValue())))
                        .toList(),
                settings.incidentSla().entrySet().stream()
                        .map(times -> Steps.of(Word.of(times.getKey()), times.getValue()))
                        .toList(),
                settings.findingSla().entrySet().stream()
                        .map(grade -> new Length(Word.of(grade.getKey()), words(grade.getValue())))
                        .toList(),
                settings.maxDurations().map(most -> new Longest(words(most.exception()), words(most.acceptance()))),
                new Confirmed(
                        asked.target(),
                        words(asked.grace()),
                        settings.confirmations().isPresent()),
                settings.approvalMatrix().stream()
                        .map(right -> Right.of(corpus, right))
                        .toList(),
                DutyConflicts.of(corpus, context.asOf()).pairs().stream()
                        .filter(pair -> pair.sort() == DutyConflicts.Sort.SET_APART)
                        .toList(),
                settings.classificationLevels().stream()
                        .map(level -> Level.of(settings, level, markup))
                        .toList(),
                settings.mandatoryLearners().stream().map(Word::of).toList());
    }

    private static String words(Period length) {
        return Timespan.of(length).words();
    }

    /**
     * What the template sees.
     *
     * @param rules those that a limit bites in, by the limit
     */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            Map<String, List<SettingsLimit.Rule>> rules,
            String soon,
            List<Cycle> cycles,
            List<Steps> incidents,
            List<Length> findings,
            Optional<Longest> longest,
            Confirmed confirmed,
            List<Right> rights,
            List<DutyConflicts.Pair> apart,
            List<Level> levels,
            List<String> learners) {}

    /**
     * How long an examination holds.
     *
     * @param part criticality, where it is for records of that one only
     * @param path of the register, where the kind is known
     * @param records how many there are of the kind
     */
    public record Cycle(String kind, Optional<String> part, Optional<String> path, int records, String length) {

        private static Cycle of(Corpus corpus, String key, String length) {
            int dot = key.indexOf('.');
            String name = dot < 0 ? key : key.substring(0, dot);
            Optional<Kind<?>> kind = Kinds.named(name);
            return new Cycle(
                    kind.map(Kind::title).orElse(name),
                    dot < 0 ? Optional.empty() : Optional.of(key.substring(dot + 1)),
                    kind.map(Paths::register),
                    kind.map(known -> corpus.all(known.type()).size()).orElse(0),
                    length);
        }
    }

    /** How long the steps of an incident may take. */
    public record Steps(
            String severity,
            Optional<String> acknowledge,
            Optional<String> contain,
            Optional<String> resolve,
            Optional<String> review) {

        private static Steps of(String severity, Settings.IncidentTimes times) {
            return new Steps(
                    severity,
                    times.acknowledge().map(Timespan::words),
                    times.contain().map(Timespan::words),
                    times.resolve().map(Timespan::words),
                    times.review().map(Timespan::words));
        }
    }

    /** A length of time for something. */
    public record Length(String what, String words) {}

    /** Longest time that decisions may hold. */
    public record Longest(String exception, String acceptance) {}

    /** How many are to confirm within which time, and whether the settings say so. */
    public record Confirmed(int target, String grace, boolean set) {}

    /** Who may approve a kind of record. */
    public record Right(String kind, Optional<String> path, Optional<String> level, List<Named> roles) {

        private static Right of(Corpus corpus, Settings.ApprovalRight right) {
            Optional<Kind<?>> kind = Kinds.named(right.kind());
            return new Right(
                    kind.map(Kind::title).orElse(right.kind()),
                    kind.map(Paths::register),
                    right.level(),
                    Named.all(corpus, right.roles()));
        }
    }

    /**
     * A level of classification.
     *
     * @param usual whether records that name none are of it
     */
    public record Level(
            String id, String name, int rank, Optional<String> audience, Optional<Html> handling, boolean usual) {

        private static Level of(Settings settings, Settings.ClassificationLevel level, FieldMarkup markup) {
            return new Level(
                    level.id(),
                    level.name(),
                    level.rank(),
                    level.audience().map(Object::toString),
                    level.handling().map(text -> new Html(markup.text(text))),
                    settings.defaultClassification().filter(level.id()::equals).isPresent());
        }
    }
}
