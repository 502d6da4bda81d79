package dev.muniment.hostile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Judges inputs in one process with little memory and small stacks; what it says of each is a line of its output. */
final class Fork {

    /** Names our own inputs as the source. */
    static final String OWN = "own";

    private static final String TOGETHER = "inputs together";
    private static final List<String> SMALL = List.of("-Xmx512m", "-Xss1m");

    private final Path folder;
    private final Canary canary;

    Fork(Path folder, Canary canary) {
        this.folder = folder;
        this.canary = canary;
    }

    /** How a small Java is started with the classes of this one. */
    static List<String> java(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.addAll(Arrays.asList(options));
        command.addAll(List.of(
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        return command;
    }

    /** What is wrong with each of our own inputs, or of those in a folder, that needs no process of its own. */
    Map<String, List<String>> faults(List<HostileCase> inputs, String source) throws IOException, InterruptedException {
        List<String> command = java();
        command.addAll(List.of(
                Fork.class.getName(),
                source,
                canary.place(),
                Files.createDirectories(folder).toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put(Canary.VARIABLE, Canary.SECRET);
        Process process = builder.start();
        Map<String, List<String>> faults = new LinkedHashMap<>();
        inputs.stream()
                .filter(input -> !input.lone())
                .forEach(input -> faults.put(input.name(), List.of("no word of it")));
        try (BufferedReader lines = process.inputReader()) {
            Watch watch = new Watch(process);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split("\t", -1);
                watch.renew(words[1].equals(TOGETHER) ? 12 : 1);
                if (words[0].equals("end")) {
                    faults.put(words[1], Stream.of(words).skip(2).toList());
                }
            }
        }
        process.waitFor();
        if (process.exitValue() != 0) {
            String errors = Files.readString(folder.resolve("err.txt"));
            faults.replaceAll((name, found) -> found.equals(List.of("no word of it"))
                    ? List.of("the process ended with " + process.exitValue() + " before it: "
                            + errors.lines().limit(5).toList())
                    : found);
        }
        return faults;
    }

    /** The process: source of the inputs, place of the canary, folder to work in. */
    public static void main(String[] arguments) throws IOException {
        List<HostileCase> inputs = (arguments[0].equals(OWN)
                        ? OwnInputs.all(arguments[1])
                        : new SharedRows(Path.of(arguments[0])).inputs(arguments[1]))
                .stream().filter(input -> !input.lone()).toList();
        Judge judge = new Judge(Path.of(arguments[2]));
        int number = 0;
        for (HostileCase input : inputs) {
            if (!input.sociable()) {
                say("begin", input.name(), List.of());
                say("end", input.name(), judge.safely(input, number++));
            }
        }
        say("begin", TOGETHER, List.of());
        judge.together(inputs.stream().filter(HostileCase::sociable).toList())
                .forEach((name, faults) -> say("end", name, faults));
    }

    private static void say(String word, String name, List<String> faults) {
        StringBuilder line = new StringBuilder(word).append('\t').append(name);
        faults.forEach(fault -> line.append('\t').append(fault.replaceAll("\\s+", " ")));
        System.out.println(line);
    }
}
