package dev.muniment.maven;

import dev.muniment.Outcome;
import dev.muniment.Request;
import java.io.File;
import java.util.function.Function;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that looks at content: the parameters that all of them have. */
abstract class ContentMojo extends AbstractMojo {

    /** Root of the content. */
    @Parameter(property = "muniment.content", defaultValue = "${project.basedir}/content")
    private File content;

    /** Day to judge by, as in 2026-11-20; else that of SOURCE_DATE_EPOCH, of the commit, or today. */
    @Parameter(property = "muniment.asOf")
    private String asOf;

    /** Who may read the result: staff, it, management or auditor. */
    @Parameter(property = "muniment.audience", defaultValue = "auditor")
    private String audience;

    /** From which weight on a diagnostic fails the build: error, warning or never. */
    @Parameter(property = "muniment.failOn", defaultValue = "error")
    private String failOn;

    /** Whether to leave this goal out. */
    @Parameter(property = "muniment.skip", defaultValue = "false")
    private boolean skip;

    /** Does a step of the generator, unless the goal is to be left out. */
    final void run(Function<Request, Outcome> step, File output, String profile)
            throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("muniment is skipped");
            return;
        }
        new Goal(content.toPath().normalize(), output.toPath().normalize(), asOf, profile, audience, failOn)
                .run(step, getLog());
    }
}
