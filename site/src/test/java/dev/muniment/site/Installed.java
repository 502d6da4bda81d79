package dev.muniment.site;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program as users install it: the distribution, unpacked. */
record Installed(Path home) {

    /** Unpacks the distribution; its one folder becomes {@code home}. */
    static Installed in(Path home) throws IOException {
        try (FileSystem zip = open(distribution())) {
            Path top = top(zip);
            for (Path entry : Built.files(top, "")) {
                Path file = home.resolve(top.relativize(entry).toString());
                Files.createDirectories(file.getParent());
                Files.copy(entry, file);
                Files.setLastModifiedTime(file, Files.getLastModifiedTime(entry));
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(entry));
            }
        }
        return new Installed(home);
    }

    /** The same where it cannot keep an archive of its classes, which takes longer to make than a single run gains. */
    static Installed withoutArchive(Path home) throws IOException {
        Installed installed = in(home);
        Files.createFile(home.resolve("cache"));
        return installed;
    }

    /** The zip that {@code mvn package} makes. */
    static Path distribution() {
        List<Path> zips = Built.files(Built.root().resolve("generator/target"), ".zip");
        if (zips.size() != 1) {
            throw new AssertionError("there is not one distribution but " + zips);
        }
        return zips.get(0);
    }

    /** The zip as a file system that knows who may run what. */
    static FileSystem open(Path zip) throws IOException {
        return FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"));
    }

    private static Path top(FileSystem zip) throws IOException {
        try (Stream<Path> entries = Files.list(zip.getPath("/"))) {
            return entries.reduce((one, other) -> {
                        throw new AssertionError(
                                one + " is not the only folder of the distribution, there is " + other);
                    })
                    .orElseThrow();
        }
    }

    /** The launcher, about to run; Java takes its place, so that what happens to the process happens to Java. */
    ProcessBuilder launcher(String... arguments) {
        ProcessBuilder process = new ProcessBuilder(home.resolve("muniment").toString());
        process.command().addAll(List.of(arguments));
        process.environment().remove("MUNIMENT_HOME");
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return process;
    }
}
