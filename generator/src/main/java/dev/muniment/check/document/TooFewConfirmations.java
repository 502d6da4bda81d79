package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.DocumentHead.Confirmation;
import dev.muniment.model.Settings;
import java.time.LocalDate;
import java.util.List;
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
        return context.corpus().single(Settings.class).flatMap(Settings::confirmations).stream()
                .flatMap(asked -> context.corpus().all(Document.class).stream()
                        .filter(document ->
                                document.inForce() && document.head().acknowledge())
                        .filter(document -> document.head()
                                .effective()
                                .filter(day -> over(day, asked, context.asOf()))
                                .isPresent())
                        .flatMap(document -> faults(document, asked.target())));
    }

    private static boolean over(LocalDate effective, Settings.Confirmations asked, LocalDate asOf) {
        return asOf.isAfter(effective.plus(asked.grace()));
    }

    private static Stream<Diagnostic> faults(Document document, int target) {
        List<Confirmation> rows = document.head().confirmations();
        if (rows.stream().noneMatch(row -> row.version().equals(document.version()))) {
            return Stream.of(Diagnostic.of(
                            INFO,
                            document.at("/acknowledge"),
                            "nobody counted who confirmed version " + document.version() + " of `" + document.id()
                                    + "`")
                    .about(document.id())
                    .help("hand the figures in as `documents/data/" + document.id() + ".csv`"));
        }
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
