package dev.muniment.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.Generator;
import dev.muniment.diagnostic.RuleInfo;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples on the page of every fault through the whole check. */
class RulePagesTest {

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
                .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> bothSides(fault.name())));
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
