package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Revision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document whose history does not lead to its version: the last row names another, or a date goes back. */
public final class VersionOutOfStep implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "version-out-of-step", "DOC-10", RuleClass.LOGIC, "A version that the history does not end with.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream()
                .filter(document -> true)
                .flatMap(document -> fault(context, document).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Document document) {
        List<Revision> history = document.head().history();
        int last = history.size() - 1;
        for (int i = 1; i <= last; i++) {
            if (history.get(i).date().isBefore(history.get(i - 1).date())) {
                return Optional.of(Diagnostic.of(
                                INFO,
                                document.at("/history/" + i + "/date"),
                                history.get(i).date() + " is before the row above; the oldest version comes first")
                        .about(document.id()));
            }
        }
        return Optional.of(history.get(last).version())
                .filter(version -> !version.equals(document.version()))
                .map(version -> Diagnostic.of(
                                INFO,
                                document.at("/version"),
                                "`" + document.id() + "` is version `" + document.version()
                                        + "`, its history ends with `" + version + "`")
                        .about(document.id())
                        .note(document.at("/history/" + last + "/version"), "the last row"));
    }
}
