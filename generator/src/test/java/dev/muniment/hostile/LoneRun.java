package dev.muniment.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command line in a process of its own, small and with an end: for inputs that are after time or memory. */
final class LoneRun {

    private static final Pattern FOUND = Pattern.compile(
            "\\{\"rule\":\"([^\"]+)\",\"number\":\"[^\"]+\",\"severity\":\"(error|warning)\",\"file\":\"([^\"]+)\"");

    private final Path folder;

    LoneRun(Path folder) {
        this.folder = folder;
    }

    /** What is wrong with an input. */
    List<String> faults(HostileCase input) throws IOException, InterruptedException {
        Ground ground = Ground.of(folder, List.of(input));
        Path out = folder.resolve("out.json");
        Process process = new ProcessBuilder(command(input, ground))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        Watch watch = new Watch(process);
        process.waitFor();
        if (watch.killed()) {
            return List.of("was killed, for it took too long");
        }
        String errors = Files.readString(folder.resolve("err.txt"));
        List<String> faults = new ArrayList<>();
        if (errors.contains("\tat ") || errors.contains("Exception")) {
            faults.add("complains: " + errors.lines().limit(3).toList());
        }
        judge(input, ground, process.exitValue(), Files.readString(out), faults);
        return faults;
    }

    private static void judge(HostileCase input, Ground ground, int exit, String json, List<String> faults)
            throws IOException {
        Set<String> rules = new TreeSet<>();
        boolean named = false;
        Matcher found = FOUND.matcher(json);
        while (found.find()) {
            rules.add(found.group(1));
            named |= found.group(1)
                            .equals(input.rules().isEmpty() ? "" : input.rules().get(0))
                    && input.plants().stream().anyMatch(plant -> found.group(3).endsWith(plant.reported()));
        }
        String difference = input.difference(rules);
        if (!difference.isEmpty()) {
            faults.add(difference);
        }
        boolean published = Files.exists(ground.output(), LinkOption.NOFOLLOW_LINKS);
        if (input.refused()) {
            check(exit == 1 || exit == 3, "ended with " + exit, faults);
            check(!published, "was published", faults);
            check(named, "its file is not named", faults);
        } else {
            check(exit == 0, "ended with " + exit, faults);
            check(published, "was not published", faults);
            faults.addAll(
                    !published
                            ? List.of()
                            : input.printed()
                                    ? HarmlessPdf.faults(ground.output().resolve("audit-pack.pdf"))
                                    : Harmless.faults(ground.output()));
        }
    }

    private static void check(boolean right, String fault, List<String> faults) {
        if (!right) {
            faults.add(fault);
        }
    }

    private static List<String> command(HostileCase input, Ground ground) {
        List<String> command = new ArrayList<>();
        if (input.plants().stream().anyMatch(plant -> plant.sort() == Plant.Sort.LOCKED)
                && System.getProperty("user.name").equals("root")) {
            // root reads what nobody may read, unless it gives that right away
            command.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
        }
        command.addAll(Fork.java("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(
                "dev.muniment.cli.Main",
                input.printed() ? "pack" : "build",
                ground.content().toString(),
                "--as-of",
                Ground.DAY.toString(),
                "--format",
                "json",
                "--output",
                ground.output().toString()));
        return command;
    }
}
