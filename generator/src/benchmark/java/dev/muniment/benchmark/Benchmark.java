package dev.muniment.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures Muniment beside others and writes the figures into the generator's README. Arguments: the root of the repository,
 * an empty folder to work in, then the parts, all of them when none is named; `quick` runs the two smaller sizes once and
 * prints what it found instead.
 */
public final class Benchmark {

    private static final List<Measurement.Part> PARTS = List.of(new Checks(), new Sites(), new Packs());

    private Benchmark() {}

    public static void main(String[] args) throws IOException {
        Path repository = Path.of(args[0]).toAbsolutePath();
        Path work = Path.of(args[1]).toAbsolutePath();
        List<String> names = new ArrayList<>(List.of(args).subList(2, args.length));
        boolean quick = names.remove("quick");
        Measurement measurement = new Measurement(Launcher.of(repository, work), repository, work, quick);
        Readme readme = new Readme(repository.resolve("generator/README.md"));
        for (Measurement.Part part : named(names)) {
            String text = part.measure(measurement) + "\n" + machine();
            if (quick) {
                System.out.println(text);
            } else {
                readme.replace(part.name(), text);
            }
        }
    }

    private static List<Measurement.Part> named(List<String> names) {
        List<String> known = PARTS.stream().map(Measurement.Part::name).toList();
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException("parts are " + String.join(", ", known) + "; beside them, quick");
        }
        return PARTS.stream()
                .filter(part -> names.isEmpty() || names.contains(part.name()))
                .toList();
    }

    /** What the figures were taken on; no name, no path. */
    private static String machine() throws IOException {
        Path memory = Path.of("/proc/meminfo");
        long gigabytes = 0;
        if (Files.exists(memory)) {
            try (Stream<String> lines = Files.lines(memory)) {
                gigabytes = lines.filter(line -> line.startsWith("MemTotal:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 20)
                        .sum();
            }
        }
        return "On " + Runtime.getRuntime().availableProcessors() + " processors"
                + (gigabytes == 0 ? "" : " and " + gigabytes + " GiB") + ", "
                + System.getProperty("os.name") + ", Java " + System.getProperty("java.version") + ".\n";
    }
}
