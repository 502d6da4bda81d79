package dev.muniment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Changes every condition of every rule, one at a time, and asks whether the rule's page notices. Not part of the build,
 * for it takes a while: see the generator's README. The table goes to {@code target/rule-mutations.md};
 * {@code -Dmutate=RULE} looks at one rule class.
 */
class RuleMutations {

    private static final String ONLY = System.getProperty("mutate", "");

    private final MutantCompiler compiler = new MutantCompiler();
    private final List<Mutant> survivors = new ArrayList<>();
    private final StringBuilder table =
            new StringBuilder("| rule | mutants | killed | survived |\n|---|--:|--:|--:|\n");
    private int tried;

    @Test
    void every_mutant_is_killed_by_its_page_or_known_to_be_equivalent() throws IOException {
        Map<String, String> equivalent = equivalent();
        List<Rule> rules = Rules.all().stream()
                .filter(rule ->
                        ONLY.isEmpty() || rule.getClass().getSimpleName().equals(ONLY))
                .toList();

        rules.forEach(this::examine);
        row("all", tried, survivors.size());
        survivors.forEach(one ->
                table.append(String.format(Locale.ROOT, "%n%s.java:%d %s", one.rule(), one.line(), one.change())));
        Files.writeString(Path.of("target/rule-mutations.md"), table.append('\n'));
        System.out.println(table);

        assertThat(equivalent.values()).noneMatch(String::isBlank);
        assertThat(survivors.stream().map(Mutant::key))
                .containsExactlyInAnyOrderElementsOf(equivalent.keySet().stream()
                        .filter(key -> ONLY.isEmpty() || key.startsWith(ONLY + ":"))
                        .toList());
    }

    private void examine(Rule rule) {
        List<Trial> trials = Trial.page(rule.info().name()).examples().stream()
                .map(Trial::of)
                .toList();
        assertThat(passes(rule.info().name(), trials, Rules.all())).isTrue();
        int compiled = 0;
        int survived = 0;
        for (Mutant mutant : compiler.mutants(rule.getClass())) {
            Optional<List<Rule>> rules = compiler.compile(mutant, rule.getClass());
            compiled += rules.isPresent() ? 1 : 0;
            if (rules.isPresent() && passes(rule.info().name(), trials, rules.get())) {
                survivors.add(mutant);
                survived++;
            }
        }
        row(rule.info().name(), compiled, survived);
        tried += compiled;
    }

    private void row(String name, int mutants, int survived) {
        table.append(
                String.format(Locale.ROOT, "| %s | %d | %d | %d |%n", name, mutants, mutants - survived, survived));
    }

    private static boolean passes(String name, List<Trial> trials, List<Rule> rules) {
        List<Rule> alone =
                rules.stream().filter(rule -> rule.info().name().equals(name)).toList();
        try {
            return trials.stream()
                    .allMatch(trial -> trial.run(trial.example().alone() ? alone : rules).stream()
                            .map(Trial::line)
                            .sorted()
                            .toList()
                            .equals(trial.example().expected().stream().sorted().toList()));
        } catch (RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    /** Reasons by the mutants that behave as the rule itself does. */
    private static Map<String, String> equivalent() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (InputStream in = RuleMutations.class.getResourceAsStream("equivalent-mutants.txt")) {
            String key = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("    ")) {
                    reasons.merge(key, line.strip(), (first, more) -> (first + " " + more).strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    key = line.strip();
                    reasons.put(key, "");
                }
            }
        }
        return reasons;
    }
}
