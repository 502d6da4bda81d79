package dev.muniment.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muniment.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a goal makes of parameters and outcomes. */
class GoalTest {

    @TempDir
    private Path content;

    @Test
    void content_with_faults_fails_the_build_and_names_the_first() throws IOException {
        Files.writeString(content.resolve("people.yaml"), "id: PER-a\ntitel: Ada\nunknown: 1\n");

        assertThatThrownBy(() -> run("2026-11-20", "error"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(content + "/people.yaml:2:1: `titel` is no field of a person")
                .hasMessageContaining("[unknown-field] and 1 more");
    }

    @Test
    void nothing_fails_the_build_when_told_never() throws Exception {
        Files.writeString(content.resolve("people.yaml"), "id: PER-a\ntitel: Ada\n");

        run("2026-11-20", "never");

        assertThat(content).isNotEmptyDirectory();
    }

    @Test
    void a_wrong_parameter_is_named_with_what_is_allowed() {
        assertThatThrownBy(() -> run("tomorrow", "error"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("asOf `tomorrow` is no day; write it as 2026-11-20");
        assertThatThrownBy(() -> run("2026-11-20", "often"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("failOn `often` is not allowed; write one of error, warning, never");
    }

    private void run(String asOf, String failOn) throws MojoExecutionException, MojoFailureException {
        new Goal(content, content, asOf, "pr", "auditor", failOn).run(Generator::check, new SystemStreamLog());
    }
}
