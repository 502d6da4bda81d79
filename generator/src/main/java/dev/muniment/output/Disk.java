package dev.muniment.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

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

    /** Replaces a file as a whole, or leaves it. */
    void replace(Path file, Path interim, byte[] bytes) throws IOException {
        delete(interim);
        write(interim, bytes);
        move(interim, file);
    }

    byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Size of every regular file below a folder, by its path with {@code /} separators; anything else has none. */
    Map<String, Long> sizes(Path folder) throws IOException {
        return files(folder, attributes -> attributes.isRegularFile() ? attributes.size() : -1L);
    }

    /** A digest of path, size and time of every file below a folder. */
    String state(Path folder) throws IOException {
        MessageDigest digest = sha256();
        files(
                        folder,
                        attributes -> attributes.isRegularFile() + " " + attributes.size() + " "
                                + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                .forEach((path, facts) -> digest.update((path + "\n" + facts + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    boolean holds(Path file, byte[] bytes) throws IOException {
        return Arrays.equals(read(file), bytes);
    }

    private static <T> Map<String, T> files(Path folder, Function<BasicFileAttributes, T> facts) throws IOException {
        Map<String, T> files = new TreeMap<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return files;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), facts.apply(attributes));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
