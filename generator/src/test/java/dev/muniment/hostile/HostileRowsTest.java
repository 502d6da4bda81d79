package dev.muniment.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Hostile inputs that others collected, each with the verdict that its index asks for, where they lie beside the project. */
final class HostileRowsTest {

    private static final int AT_ONCE = 2;

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> every_row_meets_its_verdict_for_its_reason()
            throws IOException, InterruptedException, ExecutionException {
        Optional<Path> shared = SharedRows.folder();
        if (shared.isEmpty()) {
            System.out.println("NOT RUN: hostile inputs of others: this machine has no folder of them; name one with"
                    + " -Dmuniment.hostile=FOLDER");
            return Stream.empty();
        }
        SharedRows rows = new SharedRows(shared.get());
        Map<String, List<String>> faults = new LinkedHashMap<>();
        List<String> traces;
        try (Canary canary = Canary.in(Files.createDirectories(folder.resolve("canary")))) {
            List<HostileCase> inputs = rows.inputs(canary.place());
            faults.putAll(new Fork(folder.resolve("fork"), canary)
                    .faults(inputs, shared.get().toString()));
            faults.putAll(lone(inputs));
            traces = canary.traces();
        }
        return Stream.concat(
                tests(rows, faults),
                Stream.of(dynamicTest(
                        "nothing reached the canary", () -> assertThat(traces).isEmpty())));
    }

    private static Stream<DynamicTest> tests(SharedRows shared, Map<String, List<String>> faults) throws IOException {
        List<SharedRows.Row> rows = shared.all();
        Tally tally = new Tally();
        List<DynamicTest> tests = new ArrayList<>();
        for (SharedRows.Row row : rows) {
            List<String> found = faults.get(row.path());
            if (row.notRun().isPresent()) {
                tally.notRun(row.group(), row.verdict());
                continue;
            }
            tally.judged(row.group(), row.verdict(), found);
            tests.add(dynamicTest(
                    row.path(), () -> assertThat(found).as(row.why()).isEmpty()));
        }
        System.out.println(tally.table("Hostile inputs of others") + Tally.wrong(faults));
        for (SharedRows.Row row : rows) {
            shared.otherwise(row).ifPresent(why -> System.out.println("against its index, " + row.path() + ": " + why));
        }
        rows.stream()
                .flatMap(row -> row.notRun().map(why -> row.group() + ": " + why).stream())
                .distinct()
                .forEach(line -> System.out.println("not run, " + line));
        return tests.stream();
    }

    private static Map<String, List<String>> lone(List<HostileCase> inputs)
            throws IOException, InterruptedException, ExecutionException {
        ExecutorService runs = Executors.newFixedThreadPool(AT_ONCE);
        Map<String, Future<List<String>>> ends = new LinkedHashMap<>();
        for (HostileCase input : inputs.stream().filter(HostileCase::lone).toList()) {
            Path own = Files.createDirectories(folder.resolve("lone-" + ends.size()));
            ends.put(input.name(), runs.submit(() -> new LoneRun(own).faults(input)));
        }
        runs.shutdown();
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (Map.Entry<String, Future<List<String>>> end : ends.entrySet()) {
            faults.put(end.getKey(), end.getValue().get());
        }
        return faults;
    }
}
