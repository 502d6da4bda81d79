package dev.muniment.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The one writer of outputs. A whole output is written beside the old one and then takes its place, so that a failure at
 * any moment leaves the old output, or the next run puts it back. Files that did not change keep their age.
 */
public final class OutputFolder {

    private static final byte[] MARK =
            "made by Muniment; the whole folder is replaced\n".getBytes(StandardCharsets.UTF_8);

    private final Target target;
    private final Path folder;
    private final Disk disk;

    /** An output made of content that stands elsewhere. */
    public OutputFolder(Path folder, Path content) {
        this(folder, content, new Disk());
    }

    OutputFolder(Path folder, Path content, Disk disk) {
        this.target = new Target(folder, content);
        this.folder = target.folder();
        this.disk = disk;
    }

    /** Puts back what a run that died had set aside; stops when the folder is none that may be replaced. */
    public void recover() {
        target.refuseUnlessReplaceable();
        if (!disk.exists(old()) || disk.exists(folder)) {
            return;
        }
        try {
            Lock lock = Lock.on(sibling(".lock"));
            try {
                restore();
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Replaces what the folder holds by these files. */
    public void publish(List<Artifact> artifacts) {
        target.refuseUnlessReplaceable();
        Map<String, byte[]> files = files(artifacts);
        try {
            disk.createFolders(folder.getParent());
            Lock lock = Lock.on(sibling(".lock"));
            try {
                restore();
                replace(files);
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private UncheckedIOException trouble(IOException e) {
        return new UncheckedIOException(
                "cannot write " + folder + ": " + cause(e) + "; what was published before is kept", e);
    }

    private Map<String, byte[]> files(List<Artifact> artifacts) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(Target.MARK, MARK);
        for (Artifact artifact : artifacts) {
            if (!folder.resolve(artifact.path()).normalize().startsWith(folder)) {
                throw new IllegalStateException("`" + artifact.path() + "` leaves the output");
            }
            if (files.put(artifact.path(), artifact.bytes()) != null) {
                throw new IllegalStateException("`" + artifact.path() + "` is published twice");
            }
        }
        return files;
    }

    /** Puts back what a run that died had set aside, and clears what it left. */
    private void restore() throws IOException {
        if (disk.exists(old()) && !disk.exists(folder)) {
            disk.move(old(), folder);
        }
        discardOld();
        disk.delete(staging());
    }

    /** What stands under the old name is always whole, so that it may be put back. */
    private void discardOld() throws IOException {
        disk.delete(gone());
        if (disk.exists(old())) {
            disk.move(old(), gone());
            disk.delete(gone());
        }
    }

    private void replace(Map<String, byte[]> files) throws IOException {
        Map<String, Long> before = disk.sizes(folder);
        Set<String> same = new TreeSet<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path old = folder.resolve(file.getKey());
            if (before.getOrDefault(file.getKey(), -1L) == file.getValue().length && disk.holds(old, file.getValue())) {
                same.add(file.getKey());
            }
        }
        if (same.size() == files.size() && before.keySet().equals(files.keySet())) {
            return;
        }
        stage(files, same);
        if (disk.exists(folder)) {
            disk.move(folder, old());
        }
        try {
            disk.move(staging(), folder);
        } catch (IOException e) {
            putBack(e);
            throw e;
        }
        discardOld();
    }

    private void putBack(IOException first) {
        try {
            disk.move(old(), folder);
        } catch (IOException e) {
            first.addSuppressed(e);
        }
    }

    /** Writes the whole output beside the old one, and looks whether all of it is there. */
    private void stage(Map<String, byte[]> files, Set<String> same) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path staged = staging().resolve(file.getKey());
            disk.createFolders(staged.getParent());
            if (same.contains(file.getKey())) {
                disk.keep(folder.resolve(file.getKey()), staged);
            } else {
                disk.write(staged, file.getValue());
            }
        }
        Map<String, Long> expected = new TreeMap<>();
        files.forEach((path, bytes) -> expected.put(path, (long) bytes.length));
        if (!disk.sizes(staging()).equals(expected)) {
            throw new IOException("what was written to " + staging() + " is not what was to be written");
        }
    }

    private Path staging() {
        return sibling(".staging");
    }

    private Path old() {
        return sibling(".old");
    }

    private Path gone() {
        return sibling(".gone");
    }

    private Path sibling(String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + suffix);
    }

    private static String cause(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " is missing";
        }
        if (failure instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " exists already, and is no folder";
        }
        return failure instanceof FileSystemException system && system.getReason() != null
                ? system.getFile() + ": " + system.getReason()
                : failure.getMessage();
    }
}
