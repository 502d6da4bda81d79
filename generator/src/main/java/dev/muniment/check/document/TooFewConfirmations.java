package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.DocumentHead.Confirmation;
import dev.muniment.model.Settings;
import dev.muniment.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document that too few of a unit confirmed to have read in time, or of which nobody counted. */
public final class TooFewConfirmations implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "too-few-confirmations", "DOC-17", RuleClass.TIME, "Too few readers confirmed in time.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        Corpus corpus = context.corpus();
        Settings.Confirmations asked =
                corpus.single(Settings.class).flatMap(Settings::confirmations).orElse(Settings.Confirmations.USUAL);
        return corpus.all(Document.class).stream()
                .filter(document -> document.inForce() && document.head().acknowledge())
                .filter(document -> document.head()
                        .effective()
                        .filter(day -> context.asOf().isAfter(day.plus(asked.grace())))
                        .isPresent())
                .flatMap(document ->
                        Stream.concat(notCounted(corpus, document).stream(), tooFew(document, asked.target())));
    }

    private static Optional<Diagnostic> notCounted(Corpus corpus, Document document) {
        Set<String> counted = document.head().confirmations().stream()
                .filter(row -> row.version().equals(document.version()))
                .map(row -> row.unit().id())
                .collect(Collectors.toSet());
        String missing = corpus.all(Unit.class).stream()
                .filter(unit -> unit.active() && asked(document, unit) && !counted.contains(unit.id()))
                .map(unit -> "`" + unit.id() + "`")
                .sorted()
                .collect(Collectors.joining(", "));
        if (!counted.isEmpty() && missing.isEmpty()) {
            return Optional.empty();
        }
        String who = counted.isEmpty() ? "" : "of " + missing + " ";
        return Optional.of(Diagnostic.of(
                        INFO,
                        document.at("/acknowledge"),
                        "nobody counted who " + who + "confirmed version " + document.version() + " of `"
                                + document.id() + "`")
                .about(document.id())
                .help("hand the figures in as `documents/data/" + document.id() + ".csv`"));
    }

    /** Whether a document binds a unit by its name, or everybody, and the unit says that it has people. */
    private static boolean asked(Document document, Unit unit) {
        return document.head().appliesTo().stream()
                .anyMatch(scope -> scope.everyone()
                        ? unit.inScope()
                                && unit.headcount().filter(people -> people > 0).isPresent()
                        : scope.text().equals(unit.id()));
    }

    private static Stream<Diagnostic> tooFew(Document document, int target) {
        List<Confirmation> rows = document.head().confirmations();
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).version().equals(document.version()))
                .filter(i -> 100L * rows.get(i).confirmed()
                        < (long) target * rows.get(i).asked())
                .mapToObj(i -> diagnostic(document, i, target));
    }

    private static Diagnostic diagnostic(Document document, int index, int target) {
        Confirmation row = document.head().confirmations().get(index);
        return Diagnostic.of(
                        INFO,
                        document.at("/confirmations/" + index + "/confirmed"),
                        row.confirmed() + " of " + row.asked() + " of `" + row.unit() + "` confirmed `" + document.id()
                                + "`; the target is " + target + " %")
                .about(document.id())
                .help("let the others read and confirm it, and hand in the new figures");
    }
}
