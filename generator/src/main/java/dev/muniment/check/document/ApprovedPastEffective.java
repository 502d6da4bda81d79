package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.DocumentStatus;
import java.util.stream.Stream;

/** An approved document whose first day has come and that is not said to be effective. */
public final class ApprovedPastEffective implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "approved-past-effective", "DOC-24", RuleClass.TIME, "An approved document whose first day has come.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Document.class).stream()
                .filter(document -> document.status() == DocumentStatus.APPROVED)
                .flatMap(document -> document.head().effective().stream()
                        .filter(day -> !day.isAfter(context.asOf()))
                        .map(day -> Diagnostic.of(
                                        INFO,
                                        document.at("/status"),
                                        "`" + document.id() + "` binds since " + day + " and is still `approved`")
                                .about(document.id())
                                .help("write `status: effective`")));
    }
}
