package dev.muniment.history;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Reads the commit at HEAD. Nothing is written to the repository or to the user's home. */
final class Head {

    private Head() {}

    static Optional<Commit> of(Path content, Path root) {
        HermeticReader.install();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(root.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (var repository = builder.build();
                Git git = new Git(repository);
                RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve("HEAD");
            if (head == null || repository.isBare()) {
                return Optional.empty();
            }
            RevCommit commit = walk.parseCommit(head);
            return Optional.of(new Commit(
                    head.name(),
                    Instant.ofEpochSecond(commit.getCommitTime()),
                    clean(git, below(repository.getWorkTree(), root))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the git repository around " + content, e);
        } catch (GitAPIException e) {
            throw new UncheckedIOException(new IOException("cannot read the git state of " + content, e));
        }
    }

    private static boolean clean(Git git, String path) throws GitAPIException {
        StatusCommand command = git.status();
        if (!path.isEmpty()) {
            command.addPath(path);
        }
        Status status = command.call();
        return status.isClean();
    }

    private static String below(File tree, Path root) throws IOException {
        Path real = root.toRealPath();
        return tree.toPath().toRealPath().relativize(real).toString().replace(File.separatorChar, '/');
    }
}
