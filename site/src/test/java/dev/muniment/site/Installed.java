package dev.muniment.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program as it is installed: its jars in one folder, so that the launcher has nothing to build. */
record Installed(Path home) {

    static Installed in(Path home) throws IOException {
        Path lib = Files.createDirectories(home.resolve("lib"));
        Path target = Built.root().resolve("generator/target");
        for (Path jar : Built.files(target.resolve("lib"), ".jar")) {
            Files.copy(jar, lib.resolve(jar.getFileName()));
        }
        for (Path jar : Built.files(target, ".jar")) {
            if (jar.getParent().equals(target)) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
        return new Installed(home);
    }

    /** The launcher, about to run; Java takes its place, so that what happens to the process happens to Java. */
    ProcessBuilder launcher(String... arguments) {
        ProcessBuilder process =
                new ProcessBuilder(Built.root().resolve("muniment").toString());
        process.command().addAll(List.of(arguments));
        process.environment().put("MUNIMENT_HOME", home.toString());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return process;
    }
}
