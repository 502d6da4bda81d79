package dev.muniment.view;

import dev.muniment.diagnostic.Audience;
import dev.muniment.model.Cadence;
import dev.muniment.model.Corpus;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every activity by area: who answers, who does it, how often, and whether that is seen. */
public record ActivityRegister(List<Area> areas) {

    public ActivityRegister {
        areas = List.copyOf(areas);
    }

    public static ActivityRegister of(Corpus corpus, LocalDate asOf, Audience reader) {
        Map<String, List<Row>> areas = new LinkedHashMap<>();
        ActivityTrace.all(corpus, asOf, reader)
                .forEach(trace -> areas.computeIfAbsent(trace.activity().group(), group -> new ArrayList<>())
                        .add(row(corpus, trace, asOf)));
        return new ActivityRegister(areas.entrySet().stream()
                .map(area -> new Area(area.getKey(), area.getValue()))
                .toList());
    }

    /** How many activities are in use. */
    public int active() {
        return count(row -> row.active());
    }

    /** How many of those nobody answers for: no role does, or nobody holds the one that does. */
    public int unanswered() {
        return count(Row::unanswered);
    }

    /** How many stand so. */
    public int count(ActivityTrace.Standing standing) {
        return count(row -> row.trace().standing() == standing);
    }

    private int count(Predicate<Row> wanted) {
        return (int) rows().filter(wanted).count();
    }

    private Stream<Row> rows() {
        return areas.stream().flatMap(area -> area.rows().stream());
    }

    private static Row row(Corpus corpus, ActivityTrace trace, LocalDate asOf) {
        Responsibility activity = trace.activity();
        List<ActivitySheet.Part> parts = ActivitySheet.parts(corpus, activity, asOf);
        List<ActivitySheet.Part> answers =
                parts.stream().filter(ActivitySheet.Part::accountable).toList();
        return new Row(
                Named.of(activity),
                State.of(activity),
                activity.active(),
                Word.of(activity.level()),
                answers,
                parts.stream()
                        .filter(ActivitySheet.Part::responsible)
                        .map(ActivitySheet.Part::role)
                        .distinct()
                        .toList(),
                activity.cadence().map(Cadence::words),
                trace,
                activity.active() && answers.stream().allMatch(ActivitySheet.Part::vacant));
    }

    /** The activities of one area. */
    public record Area(String name, List<Row> rows) {

        public Area {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One activity.
     *
     * @param answers the accountable parts
     * @param does the roles that do the work
     * @param unanswered whether it is in use and nobody answers on the day
     */
    public record Row(
            Named activity,
            Optional<State> state,
            boolean active,
            String level,
            List<ActivitySheet.Part> answers,
            List<Named> does,
            Optional<String> cadence,
            ActivityTrace trace,
            boolean unanswered) {

        public Row {
            answers = List.copyOf(answers);
            does = List.copyOf(does);
        }
    }
}
