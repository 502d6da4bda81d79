package dev.muniment.maven;

import dev.muniment.Generator;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Publishes the content as a static site; publishes nothing while the content has errors. */
@Mojo(name = "site", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class SiteMojo extends ContentMojo {

    /** Folder to publish to; it is replaced as a whole. */
    @Parameter(property = "muniment.output", defaultValue = "${project.build.directory}/muniment/site")
    private File output;

    /** What the check is for: pr, publish or audit. */
    @Parameter(property = "muniment.profile", defaultValue = "pr")
    private String profile;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        run(Generator::build, output, profile);
    }
}
