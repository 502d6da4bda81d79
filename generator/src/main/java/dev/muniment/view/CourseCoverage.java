package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.RefOrText;
import dev.muniment.model.Role;
import dev.muniment.model.Settings;
import dev.muniment.model.TrainingCourse;
import dev.muniment.model.TrainingCourse.Learners;
import dev.muniment.model.TrainingCourse.Trigger;
import dev.muniment.model.Word;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom there must be a course for, and the active courses for each. */
public record CourseCoverage(Map<Learners, List<Named>> courses) {

    private static final List<Learners> UNSET = Stream.of(Learners.values())
            .filter(learners -> learners != Learners.DEVELOPERS)
            .toList();

    public CourseCoverage {
        courses = Collections.unmodifiableMap(new EnumMap<>(courses));
    }

    public static CourseCoverage of(Corpus corpus) {
        List<TrainingCourse> active = corpus.all(TrainingCourse.class).stream()
                .filter(TrainingCourse::active)
                .toList();
        Map<Learners, List<Named>> courses = new EnumMap<>(Learners.class);
        for (Learners learners : mandatory(corpus)) {
            courses.put(
                    learners,
                    active.stream()
                            .filter(course -> isFor(corpus, course, learners))
                            .map(Named::of)
                            .toList());
        }
        return new CourseCoverage(courses);
    }

    /** Those for whom there is no course, in the order of the words. */
    public List<Learners> missing() {
        return courses.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Learners> mandatory(Corpus corpus) {
        return corpus.single(Settings.class)
                .map(Settings::mandatoryLearners)
                .filter(chosen -> !chosen.isEmpty())
                .orElse(UNSET);
    }

    private static boolean isFor(Corpus corpus, TrainingCourse course, Learners learners) {
        return course.learners().stream()
                .anyMatch(one -> one.text().equals(Word.of(learners))
                        || switch (learners) {
                            case NEW_JOINERS ->
                                course.trigger() == Trigger.ONBOARDING
                                        && one.text().equals(Word.of(Learners.ALL_STAFF));
                            case SECURITY_TEAM ->
                                role(corpus, one).filter(Role::securityRole).isPresent();
                            case TOP_MANAGEMENT ->
                                role(corpus, one)
                                        .filter(role -> TopManagement.of(corpus).holds(role.id()))
                                        .isPresent();
                            default -> false;
                        });
    }

    private static Optional<Role> role(Corpus corpus, RefOrText one) {
        return one.target().flatMap(id -> corpus.find(Role.class, id));
    }
}
