package dev.muniment.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The most memory that a process and those it started had at once. It is read from {@code /proc}, where there is one: the
 * kernel keeps the peak of each process, so that looking seldom misses little.
 */
final class Memory {

    private static final String PEAK = "VmHWM:";
    private static final int LONGEST_PAUSE = 100;

    private final ProcessHandle process;
    private long most;

    Memory(ProcessHandle process) {
        this.process = process;
    }

    /** Milliseconds until it pays to look again: a fiftieth of the time since the start. */
    long pause(long start) {
        long gone = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return Math.min(LONGEST_PAUSE, 5 + gone / 50);
    }

    void look() {
        long all = Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::peak)
                .sum();
        most = Math.max(most, all);
    }

    /** 0 where nothing can be known. */
    long kilobytes() {
        return most;
    }

    private static long peak(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
