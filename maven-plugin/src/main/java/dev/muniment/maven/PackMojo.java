package dev.muniment.maven;

import dev.muniment.Generator;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Publishes the audit pack as a PDF. With errors in the content, or content that no clean commit holds, it is a draft and
 * says so; content that cannot be read makes nothing.
 */
@Mojo(name = "pack", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackMojo extends AbstractMojo {

    /** Root of the content. */
    @Parameter(property = "muniment.content", defaultValue = "${project.basedir}/content")
    private File content;

    /** Folder to publish to; it is replaced as a whole. */
    @Parameter(property = "muniment.packOutput", defaultValue = "${project.build.directory}/muniment/pack")
    private File output;

    /** Day to judge by, as in 2026-11-20; else that of SOURCE_DATE_EPOCH, of the commit, or today. */
    @Parameter(property = "muniment.asOf")
    private String asOf;

    /** What the check is for: pr, publish or audit. */
    @Parameter(property = "muniment.packProfile", defaultValue = "audit")
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
        new Goal(content.toPath().normalize(), output.toPath().normalize(), asOf, profile, audience, failOn)
                .run(Generator::pack, getLog());
    }
}
