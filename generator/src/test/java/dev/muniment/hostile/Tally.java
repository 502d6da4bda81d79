package dev.muniment.hostile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many inputs of each group and verdict passed, failed or could not be run. */
final class Tally {

    private final Map<String, int[]> counts = new TreeMap<>();

    /** Counts an input that was judged. */
    void count(HostileCase input, List<String> faults) {
        judged(input.group(), input.verdict(), faults);
    }

    void judged(String group, Verdict verdict, List<String> faults) {
        count(group, verdict, faults.isEmpty() ? 0 : 1);
    }

    void notRun(String group, Verdict verdict) {
        count(group, verdict, 2);
    }

    private void count(String group, Verdict verdict, int column) {
        counts.computeIfAbsent(group + " | " + verdict.word(), key -> new int[3])[column]++;
    }

    /** A line for each input of which something is wrong. */
    static String wrong(Map<String, List<String>> faults) {
        return faults.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> "wrong, " + entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** The table, with a sum. */
    String table(String title) {
        StringBuilder table = new StringBuilder(title)
                .append("\n| group | verdict | passed | failed | not run |\n|---|---|--:|--:|--:|\n");
        int[] sum = new int[3];
        counts.forEach((key, row) -> {
            table.append(line(key, row));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
        });
        return table.append(line("all | ", sum)).toString();
    }

    private static String line(String key, int[] row) {
        return "| " + key + " | " + row[0] + " | " + row[1] + " | " + row[2] + " |\n";
    }
}
