package dev.muniment.maven;

import dev.muniment.Generator;
import dev.muniment.diagnostic.Extent;
import java.io.File;
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
public final class PackMojo extends ContentMojo {

    /** Folder to publish to; it is replaced as a whole. */
    @Parameter(property = "muniment.packOutput", defaultValue = "${project.build.directory}/muniment/pack")
    private File output;

    /** What the check is for: pr, publish or audit. */
    @Parameter(property = "muniment.packProfile", defaultValue = "audit")
    private String profile;

    /** How much of it: full makes audit-pack.pdf, core the audit-pack-core.pdf of 80 pages or fewer. */
    @Parameter(property = "muniment.volume", defaultValue = "full")
    private String volume;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        run(request -> Generator.pack(request, Goal.word(Extent.class, "volume", volume)), output, profile);
    }
}
