package dev.muniment.maven;

import dev.muniment.Generator;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what is wrong with the content, and fails the build when something is; writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** Root of the content. */
    @Parameter(property = "muniment.content", defaultValue = "${project.basedir}/content")
    private File content;

    /** Day to judge by, as in 2026-11-20; else that of SOURCE_DATE_EPOCH, of the commit, or today. */
    @Parameter(property = "muniment.asOf")
    private String asOf;

    /** What the check is for: pr, publish or audit. */
    @Parameter(property = "muniment.profile", defaultValue = "pr")
    private String profile;

    /** Who may read the result: staff, it, management or auditor. */
    @Parameter(property = "muniment.audience", defaultValue = "auditor")
    private String audience;

    /** From which weight on a diagnostic fails the build: error, warning or never. */
    @Parameter(property = "muniment.failOn", defaultValue = "error")
    private String failOn;

    /** Whether to leave this goal out. */
    @Parameter(property = "muniment.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("muniment is skipped");
            return;
        }
        Path path = content.toPath().normalize();
        new Goal(path, path, asOf, profile, audience, failOn).run(Generator::check, getLog());
    }
}
