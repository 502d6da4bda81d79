package dev.muniment.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one writer of outputs. A whole output is written beside the old one and then takes its place, so that a failure
 * leaves the old output as it was. Only an absent or empty folder, or an earlier output, is replaced.
 */
public final class OutputFolder {

    private static final String MARK = ".muniment";

    private final Path folder;

    public OutputFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Replaces what the folder holds by these files. */
    public void publish(List<Artifact> artifacts) {
        refuseForeign();
        Path staging = sibling(".staging");
        Path old = sibling(".old");
        try {
            Files.createDirectories(folder.getParent());
            recover(old);
            delete(staging);
            write(staging, artifacts);
            if (Files.exists(folder)) {
                Files.move(folder, old);
            }
            Files.move(staging, folder);
            delete(old);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder + "; the old output is kept", e);
        }
    }

    private void refuseForeign() {
        if (folder.getParent() == null || Files.isSymbolicLink(folder) || Files.isRegularFile(folder)) {
            throw new IllegalArgumentException("output `" + folder + "` is no folder that may be replaced");
        }
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(MARK)) && !empty()) {
            throw new IllegalArgumentException(
                    "output `" + folder + "` holds files that Muniment did not write; name an absent or empty folder");
        }
    }

    private boolean empty() {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private void recover(Path old) throws IOException {
        if (Files.exists(old) && !Files.exists(folder)) {
            Files.move(old, folder);
        }
        delete(old);
    }

    private static void write(Path staging, List<Artifact> artifacts) throws IOException {
        Files.createDirectories(staging);
        Files.writeString(staging.resolve(MARK), "made by Muniment; the whole folder is replaced\n");
        for (Artifact artifact : artifacts) {
            Path file = staging.resolve(artifact.path()).normalize();
            if (!file.startsWith(staging)) {
                throw new IllegalStateException("`" + artifact.path() + "` leaves the output");
            }
            Files.createDirectories(file.getParent());
            Files.write(file, artifact.bytes());
        }
    }

    private Path sibling(String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + suffix);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(tree)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
