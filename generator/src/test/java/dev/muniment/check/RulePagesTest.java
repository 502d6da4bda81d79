package dev.muniment.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Profile;
import dev.muniment.load.CorpusLoader;
import dev.muniment.load.Loaded;
import dev.muniment.model.Entity;
import dev.muniment.source.SourceFile;
import dev.muniment.view.ApprovalHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples on every rule's page through the whole check. Examples stand on a small sound base of an organisation,
 * a unit, two roles with their duties and two persons; a file of an example replaces the base's file of the same path.
 */
class RulePagesTest {

    private static final Map<String, String> BASE = base();

    @TestFactory
    Stream<DynamicTest> every_example_reports_exactly_what_its_page_says() {
        return Rules.all().stream().flatMap(rule -> {
            String name = rule.info().name();
            List<RulePage.Example> examples = page(name).examples();
            return IntStream.range(0, examples.size())
                    .mapToObj(i -> DynamicTest.dynamicTest(name + " " + (i + 1), () -> verify(rule, examples.get(i))));
        });
    }

    @Test
    void every_page_has_an_example_that_is_reported_and_one_that_is_not() {
        for (Rule rule : Rules.all()) {
            List<RulePage.Example> examples = page(rule.info().name()).examples();
            assertThat(examples)
                    .as(rule.info().name())
                    .anyMatch(example -> !example.expected().isEmpty());
            assertThat(examples)
                    .as(rule.info().name())
                    .anyMatch(example -> example.expected().isEmpty());
        }
    }

    @Test
    void names_are_unique_and_those_of_their_classes() {
        List<String> names =
                Rules.all().stream().map(rule -> rule.info().name()).toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(rule.getClass().getSimpleName())
                        .isEqualToIgnoringCase(rule.info().name().replace("-", "")));
    }

    private static void verify(Rule rule, RulePage.Example example) {
        Map<String, String> files = new LinkedHashMap<>(BASE);
        files.putAll(example.files());
        Loaded loaded = load(files);
        for (Entity entity : loaded.corpus().all()) {
            files.computeIfPresent(
                    entity.origin().start().file(),
                    (path, text) -> text.contains("@HASH@") ? text.replace("@HASH@", ApprovalHash.of(entity)) : text);
        }
        Loaded hashed = load(files);
        List<Rule> rules = example.alone() ? List.of(rule) : Rules.all();

        Checked checked = Checked.of(hashed.corpus(), hashed.diagnostics(), example.asOf(), Profile.PR, rules);

        assertThat(checked.diagnostics())
                .extracting(found -> found.at().file() + ":" + found.at().line() + ": "
                        + found.severity().word() + ": " + found.message())
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }

    private static Loaded load(Map<String, String> files) {
        return CorpusLoader.load(files.entrySet().stream()
                .filter(file -> !file.getValue().lines().allMatch(line -> line.isBlank() || line.startsWith("#")))
                .map(file -> SourceFile.of(file.getKey(), file.getValue()))
                .toList());
    }

    private static RulePage page(String name) {
        try (InputStream in = Rules.class.getResourceAsStream("/dev/muniment/rules/" + name + ".md")) {
            assertThat(in).as("page of " + name).isNotNull();
            return RulePage.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> base() {
        Map<String, String> base = new LinkedHashMap<>();
        base.put("organisation.yaml", """
                id: ORG
                title: Example
                timezone: Europe/Berlin
                currency: EUR
                isms: {scope_statement: All of it., top_management: ROL-boss, responsible: ROL-head}
                """);
        base.put(
                "people/units.yaml",
                "- {id: UNT-ops, title: Operations, owner: ROL-head, status: active, head: ROL-head}\n");
        base.put("people/roles.yaml", """
                - {id: ROL-head, title: Head, owner: ROL-boss, status: active, unit: UNT-ops, purpose: Leads., holders: [{person: PER-ada, from: 2020-01-01}]}
                - {id: ROL-boss, title: Boss, owner: ROL-boss, status: active, unit: UNT-ops, purpose: Leads all., holders: [{person: PER-bob, from: 2020-01-01}]}
                """);
        base.put("people/people.yaml", "- {id: PER-ada, title: Ada}\n- {id: PER-bob, title: Bob}\n");
        base.put("responsibilities/duties.yaml", """
                - {id: RSP-98, title: See that it conforms, status: active, group: Duties, level: tactical, baseline: 5.3a, assign: [{role: ROL-head, raci: AR}]}
                - {id: RSP-99, title: Report to the top, status: active, group: Duties, level: tactical, baseline: 5.3b, assign: [{role: ROL-head, raci: R}, {role: ROL-boss, raci: A}]}
                """);
        return base;
    }
}
