package dev.muniment.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * One thing that an input puts on the disk, by its path below the folder that holds the content.
 *
 * @param bytes what a file holds, or where a link leads
 */
record Plant(String path, Sort sort, byte[] bytes) {

    static final String CONTENT = "content/";

    /** What it is. */
    enum Sort {
        FILE,
        /** A file that nobody may read. */
        LOCKED,
        FOLDER,
        LINK,
        PIPE
    }

    static Plant file(String path, byte[] bytes) {
        return new Plant(path, Sort.FILE, bytes);
    }

    static Plant of(String path, Sort sort, String text) {
        return new Plant(path, sort, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The path as diagnostics name it. */
    String reported() {
        return path.startsWith(CONTENT) ? path.substring(CONTENT.length()) : path;
    }

    String target() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    void put(Path root) throws IOException {
        Path place = root.resolve(path);
        if (!Files.isSymbolicLink(place.getParent())) {
            Files.createDirectories(place.getParent());
        }
        switch (sort) {
            case FILE -> Files.write(place, bytes);
            case LOCKED -> Files.setPosixFilePermissions(Files.write(place, bytes), Set.<PosixFilePermission>of());
            case FOLDER -> Files.createDirectories(place);
            case LINK -> Files.createSymbolicLink(place, Path.of(target()));
            case PIPE -> pipe(place);
        }
    }

    private static void pipe(Path place) throws IOException {
        try {
            int exit = new ProcessBuilder("mkfifo", place.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IOException("cannot make the pipe " + place);
            }
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
    }
}
