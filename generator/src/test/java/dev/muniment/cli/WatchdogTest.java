package dev.muniment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.source.Work;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs that take too long end with one line that says where they stood. */
class WatchdogTest {

    private final StringWriter err = new StringWriter();
    private final CompletableFuture<Integer> halted = new CompletableFuture<>();

    @Test
    void a_run_that_hangs_in_a_file_is_ended_with_the_code_of_a_limit_and_the_file_is_named() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Thread hanging = new Thread(() -> Work.on("reading `documents/slow.md`", () -> await(end)));
        hanging.start();

        try (Watchdog watchdog = new Watchdog(1, new PrintWriter(err), halted::complete)) {
            watchdog.passed("read");
            assertThat(halted.get(20, TimeUnit.SECONDS)).isEqualTo(3);
        }
        end.countDown();
        hanging.join();

        assertThat(err.toString())
                .isEqualTo("muniment: stopped after 1 s, while reading `documents/slow.md`; split what is too large,"
                        + " or allow more with --max-seconds" + System.lineSeparator());
        assertThat(Work.now()).isEmpty();
    }

    @Test
    void a_run_that_hangs_elsewhere_names_the_last_stage() throws Exception {
        try (Watchdog watchdog = new Watchdog(1, new PrintWriter(err), halted::complete)) {
            watchdog.passed("load");
            assertThat(halted.get(20, TimeUnit.SECONDS)).isEqualTo(3);
        }

        assertThat(err.toString()).contains("when `load` was the last stage done");
    }

    @Test
    void a_run_that_ended_by_itself_is_left_alone() throws Exception {
        new Watchdog(1, new PrintWriter(err), halted::complete).close();

        TimeUnit.MILLISECONDS.sleep(1_500);
        assertThat(halted).isNotDone();
        assertThat(err.toString()).isEmpty();
    }

    private static boolean await(CountDownLatch end) {
        try {
            return end.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
