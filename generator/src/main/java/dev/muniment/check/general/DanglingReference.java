package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Reference;
import dev.muniment.schema.Nearest;
import dev.muniment.source.Location;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reference to a record that does not exist; all references to one missing id are one diagnostic. */
public final class DanglingReference implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "dangling-reference", "GEN-06", RuleClass.REFERENCE, "A reference to a record that does not exist.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        Map<String, List<Reference>> missing = context.corpus().references().stream()
                .filter(reference -> context.corpus().find(reference.to()).isEmpty()
                        && !context.corpus().isBroken(reference.to()))
                .collect(Collectors.groupingBy(Reference::to, TreeMap::new, Collectors.toList()));
        List<String> known = context.corpus().all().stream().map(Entity::id).toList();
        return missing.entrySet().stream()
                .map(entry -> diagnostic(context.corpus(), entry.getKey(), entry.getValue(), known));
    }

    private static Diagnostic diagnostic(Corpus corpus, String id, List<Reference> references, List<String> known) {
        List<Location> places = references.stream()
                .map(reference -> corpus.find(reference.from()).orElseThrow().at(reference.field()))
                .sorted()
                .toList();
        Diagnostic first = Diagnostic.of(INFO, places.get(0), "`" + id + "` does not exist");
        for (Location place : places.subList(1, places.size())) {
            first = first.note(place, "referred to here too");
        }
        String remedy = Nearest.of(id, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("record it, or remove the reference");
        return first.help(remedy);
    }
}
