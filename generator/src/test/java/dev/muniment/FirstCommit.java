package dev.muniment;

import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A repository with one commit. */
public final class FirstCommit {

    private FirstCommit() {}

    /** Makes a repository of a folder, with all that stands below {@code content} in it. */
    public static Git in(Path folder) throws GitAPIException {
        Git git = Git.init().setDirectory(folder.toFile()).call();
        git.add().addFilepattern("content").call();
        git.commit()
                .setMessage("Begin")
                .setAuthor("Ada", "ada@example.org")
                .setCommitter("Ada", "ada@example.org")
                .setSign(false)
                .call();
        return git;
    }
}
