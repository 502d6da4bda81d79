package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Framework;
import dev.muniment.view.Requested.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What auditors ask to see, item by item, and what the content holds of it; what is not there is said. */
public record DocumentedInformation(List<Line> lines) {

    public DocumentedInformation {
        lines = List.copyOf(lines);
    }

    public static DocumentedInformation of(Corpus corpus, LocalDate asOf) {
        TreeMap<String, Coverage.Line> coverage = new TreeMap<>();
        Requested requested = Requested.shipped();
        corpus.find(Framework.class, requested.framework())
                .ifPresent(framework -> Coverage.all(corpus, asOf).stream()
                        .filter(one -> one.framework().equals(framework))
                        .flatMap(one -> one.lines().stream())
                        .forEach(line -> coverage.put(line.requirement().ref(), line)));
        return new DocumentedInformation(requested.items().stream()
                .map(item -> line(
                        corpus,
                        item,
                        item.clauses().stream()
                                .flatMap(clause -> Optional.ofNullable(coverage.get(clause)).stream())
                                .toList()))
                .toList());
    }

    /** Items that stand so and are needed so. */
    public int count(Need need, Standing standing) {
        return (int) lines.stream()
                .filter(line -> line.item().need() == need && line.standing() == standing)
                .count();
    }

    private static Line line(Corpus corpus, Requested.Item item, List<Coverage.Line> coverage) {
        List<Held> held = new ArrayList<>();
        item.sources().forEach(source -> held.add(Held.of(corpus, source, coverage)));
        long there = held.stream().filter(one -> !one.records().isEmpty()).count();
        return new Line(item, standing(item, coverage, there, held.size()), held);
    }

    private static Standing standing(Requested.Item item, List<Coverage.Line> coverage, long there, int asked) {
        boolean excluded = item.need() == Need.WHERE_APPLICABLE
                && !coverage.isEmpty()
                && coverage.stream().allMatch(line -> line.standing() == Coverage.Standing.EXCLUDED);
        if (excluded) {
            return Standing.NOT_APPLICABLE;
        }
        if (there == 0) {
            return Standing.MISSING;
        }
        return there == asked ? Standing.THERE : Standing.PARTLY;
    }

    /** One item. */
    public record Line(Requested.Item item, Standing standing, List<Held> held) {

        public Line {
            held = List.copyOf(held);
        }
    }

    /** How far an item is there. */
    public enum Standing {
        THERE,
        PARTLY,
        MISSING,
        NOT_APPLICABLE
    }
}
