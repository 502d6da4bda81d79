package dev.muniment.hostile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An input with what must become of it.
 *
 * @param rules the first is the reason; all are every error and warning that is reported, no more and no less
 * @param shown what readers of its page see of it, word for word; nothing where it does not matter
 * @param lone whether it runs in a process of its own, since it is after time or memory
 */
record HostileCase(
        String name,
        String group,
        Verdict verdict,
        List<String> rules,
        List<Plant> plants,
        String shown,
        boolean lone) {

    HostileCase {
        rules = List.copyOf(rules);
        plants = List.copyOf(plants);
    }

    /** Whether it is refused: one to be made harmless may also be refused where a limit's own rule says so. */
    boolean refused() {
        return verdict == Verdict.REJECT || rules.contains("limit-exceeded");
    }

    /** Whether it may stand among others in one content: it is a file of its own and wants to be published. */
    boolean sociable() {
        return !lone
                && !refused()
                && !typeset()
                && plants.stream().allMatch(plant -> plant.sort() == Plant.Sort.FILE)
                && plants.stream().noneMatch(plant -> plant.path().contains(".git"));
    }

    /** Whether the audit pack is what it is judged by. */
    boolean printed() {
        return group.equals("pdf");
    }

    /** Whether it is no content but goes to the typesetter as it is. */
    boolean typeset() {
        return plants.stream().anyMatch(plant -> plant.path().endsWith(".xhtml"));
    }

    /** Whether a diagnostic for this file is about this input. */
    boolean names(String file) {
        return plants.stream()
                .map(plant -> plant.path().equals("content") ? "." : plant.reported())
                .anyMatch(path -> path.equals(file)
                        || path.startsWith(file + "/")
                        || cut(path).equals(file));
    }

    /** A path that is too long, as its diagnostic names it. */
    private static String cut(String path) {
        return path.substring(0, Math.min(80, path.length()));
    }

    /** What is wrong with the rules that were reported; empty when they are as they should be. */
    String difference(Set<String> reported) {
        Set<String> expected = new TreeSet<>(rules);
        return reported.equals(expected) ? "" : "reported " + words(reported) + ", expected " + words(expected);
    }

    private static String words(Set<String> rules) {
        return rules.isEmpty() ? "nothing" : rules.stream().sorted().collect(Collectors.joining(","));
    }
}
