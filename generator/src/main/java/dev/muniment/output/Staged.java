package dev.muniment.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** An output that is written beside the one before; files that did not change are taken over in the end. */
final class Staged {

    private final Path folder;
    private final Path staging;
    private final Disk disk;
    private final Map<String, Long> before;
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();
    private final Set<String> same = ConcurrentHashMap.newKeySet();

    Staged(Path folder, Path staging, Disk disk) throws IOException {
        this.folder = folder;
        this.staging = staging;
        this.disk = disk;
        this.before = disk.sizes(folder);
    }

    /** Writes a file, unless the output before holds the same; any thread may. */
    void add(Artifact artifact) throws IOException {
        String path = artifact.path();
        if (!folder.resolve(path).normalize().startsWith(folder)) {
            throw new IllegalStateException("`" + path + "` leaves the output");
        }
        if (sizes.put(path, (long) artifact.bytes().length) != null) {
            throw new IllegalStateException("`" + path + "` is published twice");
        }
        if (before.getOrDefault(path, -1L) == artifact.bytes().length
                && disk.holds(folder.resolve(path), artifact.bytes())) {
            same.add(path);
        } else {
            disk.write(place(path), artifact.bytes());
        }
    }

    /** How many files were added. */
    int count() {
        return sizes.size();
    }

    /** Whether the output before holds exactly what was added. */
    boolean changesNothing() {
        return same.size() == sizes.size() && before.keySet().equals(sizes.keySet());
    }

    /** Takes over what did not change, and looks whether all of it is there. */
    void complete() throws IOException {
        for (String path : new TreeSet<>(same)) {
            disk.keep(folder.resolve(path), place(path));
        }
        if (!disk.sizes(staging).equals(sizes)) {
            throw new IOException("what was written to " + staging + " is not what was to be written");
        }
    }

    private Path place(String path) throws IOException {
        Path file = staging.resolve(path);
        disk.createFolders(file.getParent());
        return file;
    }
}
