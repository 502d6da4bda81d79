package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Link;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A link in a text to a file that holds no record, or to a place that its text does not have. */
public final class BrokenLink implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "broken-link", "GEN-17", RuleClass.REFERENCE, "A link to a file or a place that does not exist.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        Map<String, Document> files = new TreeMap<>();
        Set<String> known = new TreeSet<>();
        context.corpus()
                .all()
                .forEach(entity -> known.add(entity.origin().start().file()));
        context.corpus()
                .all(Document.class)
                .forEach(document -> files.put(document.origin().start().file(), document));
        return context.corpus().all(Document.class).stream()
                .flatMap(document -> document.body().links().stream()
                        .flatMap(link -> fault(link, files, known).stream())
                        .map(found -> found.about(document.id())));
    }

    private static Optional<Diagnostic> fault(Link link, Map<String, Document> files, Set<String> known) {
        if (link.sort() == Link.Sort.WEB) {
            return Optional.empty();
        }
        if (!known.contains(link.target())) {
            return Optional.of(Diagnostic.of(INFO, link.at(), "`" + link.target() + "` is no file that holds a record")
                    .help("write the path of the file from here, as in ../standards/STD-001.md"));
        }
        Document target = files.get(link.target());
        return link.fragment()
                .filter(place -> target != null && !has(target, place))
                .map(place -> Diagnostic.of(INFO, link.at(), "`" + target.id() + "` has no place `#" + place + "`")
                        .help("places are ids of statements, as in #S02, and headings, as in #h-purpose"));
    }

    private static boolean has(Document target, String place) {
        return target.body().statements().stream()
                        .anyMatch(statement -> statement.id().equals(place))
                || target.body().headings().stream()
                        .anyMatch(heading -> heading.anchor().equals(place));
    }
}
