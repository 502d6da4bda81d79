package dev.muniment.cli;

import dev.muniment.Generator;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Ends a run that takes longer than its operator allows, with the exit code of a limit and one line that says where it
 * stood. The process ends as if it were killed, so what was published before stays whole.
 */
final class Watchdog implements AutoCloseable {

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile String passed = "start";

    /** Begins to watch; what is too late ends this process, at once and without asking other threads. */
    Watchdog(int seconds, PrintWriter err) {
        this(seconds, err, Runtime.getRuntime()::halt);
    }

    /**
     * Begins to watch.
     *
     * @param halt ends the process with an exit code
     */
    Watchdog(int seconds, PrintWriter err, IntConsumer halt) {
        Thread thread = new Thread(() -> watch(seconds, err, halt), "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** Notes that a stage is over. */
    void passed(String stage) {
        passed = stage;
    }

    /** The run ended by itself. */
    @Override
    public void close() {
        over.countDown();
    }

    private void watch(int seconds, PrintWriter err, IntConsumer halt) {
        try {
            if (over.await(seconds, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            return;
        }
        err.println("muniment: stopped after " + seconds + " s, " + where()
                + "; split what is too large, or allow more with --max-seconds");
        err.flush();
        halt.accept(ExitCode.LIMIT_REACHED.code());
    }

    private String where() {
        return Generator.atWork().stream()
                .findFirst()
                .map(work -> "while " + work)
                .orElse("when `" + passed + "` was the last stage done");
    }
}
