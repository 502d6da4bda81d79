package dev.muniment.hostile;

import dev.muniment.Outcome;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says of inputs what is not as it must be. */
final class Judge {

    /** Stands for a rule where a command is refused before content is read. */
    static final String WRONG_COMMAND = "wrong-command";

    private final Path folder;

    Judge(Path folder) {
        this.folder = folder;
    }

    /** What is wrong with one input in a content of its own. */
    List<String> alone(HostileCase input, int number) throws IOException {
        if (input.typeset()) {
            return Stage.faults(input, folder.resolve("stage-" + number));
        }
        Ground ground = Ground.of(Files.createDirectories(folder.resolve("alone-" + number)), List.of(input));
        boolean before = Files.exists(ground.output(), LinkOption.NOFOLLOW_LINKS);
        Outcome outcome;
        try {
            outcome = ground.build();
        } catch (IllegalArgumentException e) {
            return differing(input, Set.of(WRONG_COMMAND));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return List.of("threw " + e);
        }
        List<String> faults = new ArrayList<>(differing(input, rules(outcome, file -> true)));
        if (Files.exists(ground.trace())) {
            faults.add("a filter ran");
        }
        boolean published =
                outcome.published().isPresent() || !before && Files.exists(ground.output(), LinkOption.NOFOLLOW_LINKS);
        if (input.refused()) {
            faults.addAll(refusal(input, outcome, published));
        } else if (outcome.failed() || !published) {
            faults.add("was not published");
        } else {
            faults.addAll(Harmless.faults(ground.output()));
        }
        return faults;
    }

    private static List<String> refusal(HostileCase input, Outcome outcome, boolean published) {
        List<String> faults = new ArrayList<>();
        if (!outcome.failed()) {
            faults.add("was not refused");
        }
        if (published) {
            faults.add("was published");
        }
        boolean named = outcome.diagnostics().stream()
                .filter(found -> found.blocks()
                        && found.rule().name().equals(input.rules().get(0)))
                .map(found -> found.at().file())
                .anyMatch(file -> input.names(file) || file.contains("\uFFFD"));
        if (!named) {
            faults.add("no error of the first rule names its file");
        }
        return faults;
    }

    /** What is wrong with inputs that stand together in one content, by the name of the input. */
    Map<String, List<String>> together(List<HostileCase> inputs) throws IOException {
        Map<String, List<String>> faults = new TreeMap<>();
        inputs.forEach(input -> faults.put(input.name(), new ArrayList<>()));
        List<HostileCase> site = inputs.stream()
                .filter(input -> !input.printed() || !input.rules().contains("address-outside-root"))
                .toList();
        Ground ground = Ground.of(Files.createDirectories(folder.resolve("site")), site);
        Outcome built = ground.build();
        site.stream()
                .filter(input -> !input.printed())
                .forEach(input -> faults.get(input.name()).addAll(differing(input, rules(built, input::names))));
        if (built.published().isEmpty()) {
            site.forEach(input -> faults.get(input.name()).add("the site was not published: " + blocking(built)));
        } else {
            spread(Harmless.faults(ground.output()), site, faults);
            for (HostileCase input : site) {
                if (!Harmless.shows(ground.output(), number(input), input.shown())) {
                    faults.get(input.name()).add("its page does not show " + input.shown());
                }
            }
        }
        print(inputs, faults);
        return faults;
    }

    private void print(List<HostileCase> inputs, Map<String, List<String>> faults) throws IOException {
        Ground ground = Ground.of(Files.createDirectories(folder.resolve("pack")), inputs);
        Outcome packed;
        try {
            packed = ground.pack();
        } catch (RuntimeException e) {
            inputs.forEach(input -> faults.get(input.name()).add("the pack stopped: " + e.getMessage()));
            return;
        }
        if (packed.published().isEmpty()) {
            inputs.forEach(input -> faults.get(input.name()).add("the pack was not published: " + blocking(packed)));
            return;
        }
        Path pdf = ground.output().resolve("audit-pack.pdf");
        spread(HarmlessPdf.faults(pdf), inputs, faults);
        String words = HarmlessPdf.words(pdf);
        for (HostileCase input : inputs) {
            if (input.printed()) {
                String id = "DOC-" + number(input);
                if (!words.contains("End of " + id)) {
                    faults.get(input.name()).add(id + " is not in the pack");
                }
                faults.get(input.name()).addAll(differing(input, rules(packed, input::names)));
            }
        }
    }

    /** Gives each fault to the inputs whose number it names, or to all. */
    private static void spread(List<String> found, List<HostileCase> inputs, Map<String, List<String>> faults) {
        for (String fault : found) {
            List<HostileCase> meant =
                    inputs.stream().filter(input -> isAbout(fault, input)).toList();
            (meant.isEmpty() ? inputs : meant)
                    .forEach(input -> faults.get(input.name()).add(fault));
        }
    }

    private static boolean isAbout(String fault, HostileCase input) {
        String number = number(input);
        return !number.isEmpty() && fault.matches("(?s)\\S*-" + number + "\\.html: .*");
    }

    private static String number(HostileCase input) {
        return input.plants().get(0).path().replaceAll("\\D+", "");
    }

    private static List<String> differing(HostileCase input, Set<String> reported) {
        String difference = input.difference(reported);
        return difference.isEmpty() ? List.of() : List.of(difference);
    }

    private static Set<String> rules(Outcome outcome, Predicate<String> files) {
        return outcome.diagnostics().stream()
                .filter(found -> found.severity() != Severity.INFORMATION
                        && files.test(found.at().file()))
                .map(found -> found.rule().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String blocking(Outcome outcome) {
        return outcome.diagnostics().stream()
                .filter(Diagnostic::blocks)
                .map(found -> found.at() + " " + found.rule().name())
                .limit(5)
                .collect(Collectors.joining(", "));
    }

    /** The same, where the disk fails us. */
    List<String> safely(HostileCase input, int number) {
        try {
            return alone(input, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
