package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.TrainingCourse.Learners;
import dev.muniment.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom there must be a course for. */
class CourseCoverageTest {

    @Test
    void developers_are_asked_for_only_where_the_settings_name_them() {
        String courses = "- {id: TRN-1, title: C, owner: ROL-x, status: active, sort: awareness, for: [all-staff],"
                + " trigger: onboarding, effectiveness: quiz}\n";

        CourseCoverage usual = coverage("id: SET\n", courses);
        CourseCoverage chosen = coverage("id: SET\nmandatory_learners: [developers, all-staff]\n", courses);

        assertThat(usual.missing())
                .containsExactly(Learners.PRIVILEGED, Learners.SECURITY_TEAM, Learners.TOP_MANAGEMENT);
        assertThat(chosen.missing()).containsExactly(Learners.DEVELOPERS);
        assertThat(chosen.courses().get(Learners.ALL_STAFF)).containsExactly(new Named("TRN-1", "C"));
    }

    private static CourseCoverage coverage(String settings, String courses) {
        return CourseCoverage.of(CorpusLoader.load(
                        List.of(SourceFile.of("settings.yaml", settings), SourceFile.of("training/x.yaml", courses)))
                .corpus());
    }
}
