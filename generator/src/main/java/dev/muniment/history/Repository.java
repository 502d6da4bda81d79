package dev.muniment.history;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** The git repository around the content, where there is one; without one, the library for it is not even loaded. */
public final class Repository {

    private Repository() {}

    /** The commit at HEAD; empty without a repository or without a commit. */
    public static Optional<Commit> head(Path content) {
        Path root = content.toAbsolutePath().normalize();
        for (File folder = root.toFile(); folder != null; folder = folder.getParentFile()) {
            if (new File(folder, ".git").exists()) {
                return Head.of(content, root);
            }
        }
        return Optional.empty();
    }
}
