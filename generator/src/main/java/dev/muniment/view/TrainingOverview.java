package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.RefOrText;
import dev.muniment.model.ReportPeriod;
import dev.muniment.model.TrainingCourse;
import dev.muniment.model.TrainingCourse.Completion;
import dev.muniment.model.Unit;
import dev.muniment.model.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How many completed which course: newest period of each course by unit. */
public record TrainingOverview(List<Named> units, List<Course> courses) {

    public TrainingOverview {
        units = List.copyOf(units);
        courses = List.copyOf(courses);
    }

    public static TrainingOverview of(Corpus corpus) {
        List<TrainingCourse> courses =
                corpus.all(TrainingCourse.class).stream().filter(Entity::active).toList();
        List<Named> units = corpus.all(Unit.class).stream()
                .filter(unit -> courses.stream()
                        .flatMap(course -> course.completions().stream())
                        .anyMatch(one -> one.unit().id().equals(unit.id())))
                .map(Named::of)
                .toList();
        return new TrainingOverview(
                units,
                courses.stream().map(course -> course(corpus, course, units)).toList());
    }

    /** Courses of which some unit, or the whole, lies below the target. */
    public int below() {
        return (int) courses.stream().filter(Course::below).count();
    }

    private static Course course(Corpus corpus, TrainingCourse course, List<Named> units) {
        Optional<ReportPeriod> newest =
                course.completions().stream().map(Completion::period).max(Comparator.naturalOrder());
        List<Completion> rows = course.completions().stream()
                .filter(row -> newest.filter(row.period()::equals).isPresent())
                .toList();
        return new Course(
                Named.of(course),
                Word.of(course.sort()),
                learners(corpus, course),
                course.target(),
                newest.map(ReportPeriod::toString),
                Share.of(rows, course.target()),
                units.stream()
                        .map(unit -> Share.of(
                                rows.stream()
                                        .filter(row -> row.unit().id().equals(unit.id()))
                                        .toList(),
                                course.target()))
                        .toList());
    }

    /** Whom a course is for: roles and units as they are called, the others in words. */
    public static List<Named> learners(Corpus corpus, TrainingCourse course) {
        return course.learners().stream().map(one -> learners(corpus, one)).toList();
    }

    private static Named learners(Corpus corpus, RefOrText one) {
        String words = one.text().replace('-', ' ');
        return one.target()
                .map(id -> Named.of(corpus, id))
                .orElse(new Named(one.text(), words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)));
    }

    /**
     * One course.
     *
     * @param target share of those assigned who are to complete it, in percent
     * @param period the newest of which figures are kept
     * @param units shares in the order of the units
     */
    public record Course(
            Named course,
            String sort,
            List<Named> learners,
            int target,
            Optional<String> period,
            Optional<Share> total,
            List<Optional<Share>> units) {

        public Course {
            learners = List.copyOf(learners);
            units = List.copyOf(units);
        }

        boolean below() {
            return total.filter(Share::below).isPresent()
                    || units.stream().flatMap(Optional::stream).anyMatch(Share::below);
        }
    }

    /**
     * How many of those assigned completed a course.
     *
     * @param percent rounded down, so that 100 means all
     */
    public record Share(int completed, int assigned, int percent, boolean below) {

        /**
         * Those who completed a course in all these reports together; empty while nobody was assigned.
         *
         * @param target in percent
         */
        public static Optional<Share> of(List<Completion> rows, int target) {
            int assigned = rows.stream().mapToInt(Completion::assigned).sum();
            long completed = rows.stream().mapToLong(Completion::completed).sum();
            return assigned == 0
                    ? Optional.empty()
                    : Optional.of(new Share(
                            (int) completed,
                            assigned,
                            (int) (completed * 100 / assigned),
                            completed * 100 < (long) target * assigned));
        }
    }
}
