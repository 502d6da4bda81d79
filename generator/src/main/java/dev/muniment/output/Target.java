package dev.muniment.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The folder that an output goes to: one that nobody misses when all that is in it is replaced. */
record Target(Path folder, Path content) {

    /** Stands in every output, and says that the whole folder may be replaced. */
    static final String MARK = ".muniment";

    Target {
        folder = real(folder);
        content = real(content);
    }

    /** Stops before anything is touched. */
    void refuseUnlessReplaceable() {
        Path home = real(Path.of(System.getProperty("user.home")));
        if (folder.getParent() == null) {
            refuse("is the root of the file system");
        }
        if (home.startsWith(folder)) {
            refuse("holds your home");
        }
        if (content.startsWith(folder)) {
            refuse("holds the content");
        }
        for (Path part : folder) {
            if (part.toString().equals(".git")) {
                refuse("belongs to git");
            }
        }
        if (Files.isSymbolicLink(folder) || Files.exists(folder) && !Files.isDirectory(folder)) {
            refuse("is no folder");
        }
        if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
            refuse("is a working tree of git");
        }
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(MARK)) && !empty()) {
            refuse("holds files that Muniment did not write");
        }
    }

    private void refuse(String reason) {
        throw new IllegalArgumentException(
                "output `" + folder + "` " + reason + "; name an absent or empty folder, or an earlier output");
    }

    private boolean empty() {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** The path without links in what exists of it; its last name stays as it is. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (parent == null) {
            return whole;
        }
        try {
            return (Files.exists(parent) ? parent.toRealPath() : real(parent)).resolve(whole.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot find " + parent, e);
        }
    }
}
