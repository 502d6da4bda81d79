package dev.muniment.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Hostile inputs of our own, each with its verdict; those that want to be published stand in one content together. */
final class HostileInputsTest {

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> every_input_meets_its_verdict_for_its_reason() throws IOException, InterruptedException {
        try (Canary canary = Canary.in(Files.createDirectories(folder.resolve("canary")))) {
            List<HostileCase> inputs = OwnInputs.all(canary.place());
            Map<String, List<String>> faults = new Fork(folder.resolve("fork"), canary).faults(inputs, Fork.OWN);
            List<String> traces = canary.traces();
            Tally tally = new Tally();
            inputs.forEach(input -> tally.count(input, faults.get(input.name())));
            System.out.println(tally.table("Hostile inputs of our own") + Tally.wrong(faults));
            return Stream.concat(
                    inputs.stream()
                            .map(input -> dynamicTest(
                                    input.name(),
                                    () -> assertThat(faults.get(input.name())).isEmpty())),
                    Stream.of(dynamicTest(
                            "nothing reached the canary",
                            () -> assertThat(traces).isEmpty())));
        }
    }

    @Test
    void there_are_enough_of_every_group_and_no_name_stands_twice() {
        List<HostileCase> inputs = OwnInputs.all("1:x");

        assertThat(inputs).hasSizeGreaterThan(120).extracting(HostileCase::name).doesNotHaveDuplicates();
        assertThat(OwnInputs.GROUPS)
                .allSatisfy(group -> assertThat(inputs)
                        .filteredOn(input -> input.group().equals(group))
                        .hasSizeGreaterThan(15));
    }
}
