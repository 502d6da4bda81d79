package dev.muniment.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The launcher that is shipped, with the jars that were just built in a home of their own. */
final class Launcher {

    private final Path script;
    private final Path home;

    private Launcher(Path script, Path home) {
        this.script = script;
        this.home = home;
    }

    static Launcher of(Path repository, Path work) throws IOException {
        Path built = repository.resolve("generator/target");
        Path home = work.resolve("home");
        Path lib = Files.createDirectories(home.resolve("lib"));
        for (Path folder : List.of(built, built.resolve("lib"))) {
            for (Path jar : Tree.files(folder, 1)) {
                if (jar.toString().endsWith(".jar")) {
                    Files.copy(jar, lib.resolve(jar.getFileName()));
                }
            }
        }
        return new Launcher(repository.resolve("muniment").toAbsolutePath(), home);
    }

    Command command(String... arguments) {
        List<String> words = new ArrayList<>(List.of(script.toString()));
        words.addAll(List.of(arguments));
        return new Command(words, Map.of("MUNIMENT_HOME", home.toString()));
    }

    /** A command that makes something of content, and is given as long as every other program. */
    Command made(String command, Path content, Path output, String... more) {
        List<String> words = new ArrayList<>(List.of(
                command, content.toString(), "--as-of", Documents.DAY.toString(), "--output", output.toString()));
        words.addAll(List.of("--max-seconds", String.valueOf(Command.MOST_SECONDS)));
        words.addAll(List.of(more));
        return command(words.toArray(String[]::new));
    }

    /** Makes the next run the first one, which finds no archive of classes. */
    void forget() throws IOException {
        Tree.delete(home.resolve("cache"));
    }

    /** Runs twice: the first run is told, the second makes the archive that all others use. */
    Series first(Command command, Path log) throws IOException {
        forget();
        Series first = new Series("Muniment, first run");
        first.add(command.run(log));
        command.run(log);
        return first;
    }

    String version() {
        return command("--version").says();
    }
}
