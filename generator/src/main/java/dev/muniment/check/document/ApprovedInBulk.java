package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** More documents that one person approved on one day than anybody reads. */
public final class ApprovedInBulk implements Rule {

    private static final RuleInfo INFO = RuleInfo.information(
            "approved-in-bulk", "DOC-19", RuleClass.LOGIC, "More than five documents approved at once.");

    private static final int MOST = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        Map<String, List<Document>> byPersonAndDay = new TreeMap<>();
        context.corpus()
                .all(Document.class)
                .forEach(document -> document.approval()
                        .ifPresent(approval -> byPersonAndDay
                                .computeIfAbsent(
                                        "`" + approval.by().id() + "` on " + approval.date(), any -> new ArrayList<>())
                                .add(document)));
        return byPersonAndDay.entrySet().stream()
                .filter(one -> one.getValue().size() > MOST)
                .map(one -> diagnostic(one.getKey(), one.getValue()));
    }

    private static Diagnostic diagnostic(String who, List<Document> documents) {
        Document first = documents.get(0);
        return Diagnostic.of(
                        INFO,
                        first.at("/approvals"),
                        documents.size() + " documents were approved by " + who + ": "
                                + documents.stream().map(Document::id).collect(Collectors.joining(", ")))
                .about(first.id())
                .help("let auditors see that each was read, for example by minutes; approve fewer at a time");
    }
}
