package dev.muniment.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program with its arguments, as a shell would start it.
 *
 * @param environment what is set beside what the benchmark itself was started with
 */
record Command(List<String> words, Map<String, String> environment) {

    /** A run that takes longer is given up. */
    static final int MOST_SECONDS = 900;

    Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    static Command of(String... words) {
        return new Command(List.of(words), Map.of());
    }

    /** The name that a program goes by here, where one of these is installed. */
    static Optional<String> installed(String... names) {
        List<Path> folders = Stream.of(System.getenv("PATH").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
        return Stream.of(names)
                .filter(name -> folders.stream().anyMatch(folder -> Files.isExecutable(folder.resolve(name))))
                .findFirst();
    }

    /** One run from start to end; empty when it took too long. */
    Optional<Run> run(Path log) {
        try {
            long start = System.nanoTime();
            Process process = start(log);
            Memory memory = new Memory(process.toHandle());
            while (!process.waitFor(memory.pause(start), TimeUnit.MILLISECONDS)) {
                memory.look();
                if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    return Optional.empty();
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        String.join(" ", words) + " ended with " + process.exitValue() + ": " + Files.readString(log));
            }
            return Optional.of(new Run(seconds, memory.kilobytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + words.get(0), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted in " + words.get(0), e);
        }
    }

    /** The first line that a program says, as it does when asked for its version. */
    String says() {
        try {
            ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text.lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + words.get(0), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted in " + words.get(0), e);
        }
    }

    private Process start(Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
