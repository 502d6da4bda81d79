package dev.muniment.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What an output folder does to the disk, one operation at a time, so that each can be seen to fail. */
class Disk {

    /** Comes before every operation that changes something. */
    void before(Path path) throws IOException {}

    void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            before(folder);
            Files.createDirectories(folder);
        }
    }

    void write(Path file, byte[] bytes) throws IOException {
        before(file);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }

    /** Gives an unchanged file a second name; a file system without those gets a copy of the same age. */
    void keep(Path old, Path file) throws IOException {
        before(file);
        try {
            Files.createLink(file, old);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(old, file, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    void move(Path from, Path to) throws IOException {
        before(to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a file or a folder with all that is in it; links are not followed. */
    void delete(Path tree) throws IOException {
        if (!exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return gone(file);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException trouble) throws IOException {
                return gone(folder);
            }

            private FileVisitResult gone(Path path) throws IOException {
                before(path);
                Files.delete(path);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Size of every regular file below a folder, by its path with {@code /} separators; anything else has none. */
    Map<String, Long> sizes(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return sizes;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                sizes.put(path, attributes.isRegularFile() ? attributes.size() : -1L);
                return FileVisitResult.CONTINUE;
            }
        });
        return sizes;
    }

    boolean holds(Path file, byte[] bytes) throws IOException {
        return Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
