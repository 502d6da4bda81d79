package dev.muniment.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.Generator;
import dev.muniment.diagnostic.RuleInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples on the page of every fault through the whole check. */
class RulePagesTest {

    /** Faults that no check of content can meet, and the test that meets them instead. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "missing-glyph",
            "dev.muniment.PackTest#a_character_without_a_glyph_is_printed_by_its_number_and_reported_at_its_place");

    @TestFactory
    Stream<DynamicTest> every_example_reports_exactly_what_its_page_says() {
        return Generator.rules().stream().flatMap(fault -> {
            List<RulePage.Example> examples = Trial.page(fault.name()).examples();
            return IntStream.range(0, examples.size())
                    .mapToObj(i -> DynamicTest.dynamicTest(
                            fault.name() + " " + (i + 1), () -> verify(fault.name(), examples.get(i))));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_page_has_an_example_that_reports_its_fault_and_one_that_reports_nothing() {
        return Generator.rules().stream()
                .filter(fault -> !ELSEWHERE.containsKey(fault.name()))
                .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> bothSides(fault.name())));
    }

    @Test
    void a_fault_that_no_check_meets_is_met_by_the_test_named() throws ReflectiveOperationException {
        for (String named : ELSEWHERE.values()) {
            String[] parts = named.split("#");

            Method test = Class.forName(parts[0]).getDeclaredMethod(parts[1]);

            assertThat(test.isAnnotationPresent(Test.class)).isTrue();
        }
        assertThat(Generator.rules()).extracting(RuleInfo::name).containsAll(ELSEWHERE.keySet());
    }

    @Test
    void every_page_begins_with_the_name_of_its_fault() {
        assertThat(Generator.rules())
                .allSatisfy(
                        fault -> assertThat(Trial.page(fault.name()).title()).isEqualTo(fault.name()));
    }

    @Test
    void names_are_unique_and_those_of_their_classes() {
        List<String> names = Generator.rules().stream().map(RuleInfo::name).toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(rule.getClass().getSimpleName())
                        .isEqualToIgnoringCase(rule.info().name().replace("-", "")));
    }

    private static void verify(String name, RulePage.Example example) {
        Trial trial = Trial.of(example);
        List<Rule> rules = example.alone() ? named(name) : Rules.all();

        assertThat(trial.run(rules)).extracting(Trial::line).containsExactlyInAnyOrderElementsOf(example.expected());
    }

    private static void bothSides(String name) {
        List<RulePage.Example> examples = Trial.page(name).examples();

        assertThat(examples).anyMatch(example -> example.expected().isEmpty());
        assertThat(examples)
                .anyMatch(example -> Trial.of(example).run(Rules.all()).stream()
                        .anyMatch(found -> found.rule().name().equals(name)));
    }

    private static List<Rule> named(String name) {
        return Rules.all().stream()
                .filter(rule -> rule.info().name().equals(name))
                .toList();
    }
}
