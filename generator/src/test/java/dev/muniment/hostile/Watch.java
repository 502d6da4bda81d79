package dev.muniment.hostile;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Kills a process that takes longer than an input may: ten seconds of two processors, or a minute by the clock, since the
 * machine may be busy with other things. These are limits for safety and no measure of speed.
 */
final class Watch {

    private static final int PROCESSOR_SECONDS = Integer.getInteger("muniment.hostile.seconds", 2 * 10);
    private static final int CLOCK_SECONDS = 3 * PROCESSOR_SECONDS;

    private final Process process;
    private volatile Limit limit;
    private volatile boolean killed;

    private record Limit(Duration processor, long clock) {}

    Watch(Process process) {
        this.process = process;
        renew(1);
        Thread thread = new Thread(this::watch, "watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** Allows from now on the time of some inputs. */
    void renew(int inputs) {
        limit = new Limit(
                used().plusSeconds((long) inputs * PROCESSOR_SECONDS),
                System.nanoTime() + TimeUnit.SECONDS.toNanos((long) inputs * CLOCK_SECONDS));
    }

    boolean killed() {
        return killed;
    }

    private Duration used() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void watch() {
        try {
            while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > limit.clock() || used().compareTo(limit.processor()) > 0) {
                    killed = true;
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
