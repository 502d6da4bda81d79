package dev.muniment.cli;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Time and memory of each stage of a run, one line each, as the operator asked to be told. */
final class StageTimes {

    private final StringBuilder lines = new StringBuilder();
    private long since = System.nanoTime();

    /** Notes that a stage is over and the next has begun. */
    void done(String stage) {
        long now = System.nanoTime();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        lines.append(String.format(
                Locale.ROOT, "time: %-8s %6d ms, heap %5d MB%n", stage, (now - since) / 1_000_000, used >> 20));
        since = System.nanoTime();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
