package dev.muniment.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Runs of the same work by the same program. */
final class Series {

    private final String what;
    private final List<Run> runs = new ArrayList<>();
    private boolean givenUp;

    Series(String what) {
        this.what = what;
    }

    /** Takes a run; without one the program took too long or failed, and is not run again. */
    void add(Optional<Run> run) {
        run.ifPresentOrElse(runs::add, () -> givenUp = true);
        System.err.printf(
                Locale.ROOT,
                "%s: %s%n",
                what,
                run.map(one -> seconds(one.seconds())).orElse("given up"));
    }

    boolean givenUp() {
        return givenUp;
    }

    String what() {
        return what;
    }

    double median() {
        double[] sorted = runs.stream().mapToDouble(Run::seconds).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Median, with the least and the most where there are several runs. */
    String wall() {
        if (runs.isEmpty()) {
            return "given up";
        }
        double least = runs.stream().mapToDouble(Run::seconds).min().orElseThrow();
        double most = runs.stream().mapToDouble(Run::seconds).max().orElseThrow();
        return seconds(median()) + (runs.size() == 1 ? "" : String.format(Locale.ROOT, " (%.2f–%.2f)", least, most));
    }

    String times() {
        return String.valueOf(runs.size());
    }

    String memory() {
        long most = runs.stream().mapToLong(Run::kilobytes).max().orElse(0);
        return most == 0 ? "–" : (most >> 10) + " MB";
    }

    /** This median in multiples of another. */
    String against(Series other) {
        return runs.isEmpty() || other.runs.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%.2f", median() / other.median());
    }

    String perSecond(int items) {
        return runs.isEmpty() ? "–" : String.valueOf(Math.round(items / median()));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
