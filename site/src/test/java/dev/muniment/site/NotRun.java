package dev.muniment.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.opentest4j.TestAbortedException;

/** Names, after the tests of a plan, what could not run on this machine and why; such a test does not fail the build. */
public final class NotRun implements TestExecutionListener {

    private static final String MARK = "NOT RUN: ";

    private final Set<String> lines = new ConcurrentSkipListSet<>();

    /** Breaks a test off that this machine cannot run. */
    static TestAbortedException because(String what, String why) {
        return new TestAbortedException(MARK + what + ": " + why);
    }

    /** The first of these programs on the search path. */
    static Optional<Path> program(String... names) {
        List<String> folders = List.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)));
        return Arrays.stream(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable()
                .map(Throwable::getMessage)
                .filter(message -> message.startsWith(MARK))
                .ifPresent(lines::add);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        new TreeSet<>(lines).forEach(System.out::println);
    }
}
