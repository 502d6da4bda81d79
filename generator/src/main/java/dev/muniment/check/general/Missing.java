package dev.muniment.check.general;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Refers;
import dev.muniment.schema.Leaf;
import dev.muniment.schema.Nearest;
import dev.muniment.source.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Places that name something which is not there, gathered by what they name: one diagnostic each, at the first place. */
final class Missing {

    private final Map<String, List<Location>> places = new TreeMap<>();

    /** Every place whose value names something missing; the function answers its name, or nothing. */
    static Missing of(Corpus corpus, Function<Refers, Optional<String>> missing) {
        Missing all = new Missing();
        for (Entity entity : corpus.all()) {
            for (Leaf leaf : Leaf.referring(entity)) {
                if (leaf.value() instanceof Refers refers) {
                    missing.apply(refers).ifPresent(name -> all.add(name, entity.at(leaf.pointer())));
                }
            }
        }
        return all;
    }

    /** A diagnostic for each name; {@code known} answers what could have been meant, the sentence follows the name. */
    Stream<Diagnostic> report(RuleInfo rule, String sentence, Function<String, Collection<String>> known) {
        return places.entrySet().stream().map(entry -> {
            List<Location> sorted = entry.getValue().stream().sorted().toList();
            Diagnostic first = Diagnostic.of(rule, sorted.get(0), "`" + entry.getKey() + "` " + sentence);
            for (Location place : sorted.subList(1, sorted.size())) {
                first = first.note(place, "named here too");
            }
            return first.help(Nearest.of(entry.getKey(), known.apply(entry.getKey()))
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("name one that exists, or remove it"));
        });
    }

    private void add(String name, Location place) {
        places.computeIfAbsent(name, key -> new ArrayList<>()).add(place);
    }
}
