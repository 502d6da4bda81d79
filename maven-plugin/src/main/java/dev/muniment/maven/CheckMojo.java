package dev.muniment.maven;

import dev.muniment.Generator;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what is wrong with the content, and fails the build when something is; writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ContentMojo {

    /** What the check is for: pr, publish or audit. */
    @Parameter(property = "muniment.profile", defaultValue = "pr")
    private String profile;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        run(Generator::check, new File("target"), profile);
    }
}
