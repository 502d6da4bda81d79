package dev.muniment.view;

import dev.muniment.model.Citation;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.EvidenceItem;
import dev.muniment.model.Framework;
import dev.muniment.model.Markdown;
import dev.muniment.model.RequirementRef;
import dev.muniment.model.Sha256;
import dev.muniment.model.StatementRef;
import dev.muniment.model.Timespan;
import dev.muniment.model.Waiver;
import dev.muniment.schema.Kinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An item of evidence: what it proves, how long that counts, and whether the file is the one that was collected.
 *
 * @param length how long it counts from the day on which it was collected, in words
 * @param when its last day lies, seen from the day
 * @param retained whether it is to be kept on the day, where a last day for that was set
 * @param found hash of the file that lies there, where it is not the one that was collected
 */
public record EvidenceSheet(
        EvidenceRegister.Line line,
        List<Proven> proves,
        Optional<String> length,
        Optional<String> when,
        Optional<Boolean> retained,
        Optional<Named> replaces,
        List<Named> replacedBy,
        Optional<Sha256> found) {

    public EvidenceSheet {
        proves = List.copyOf(proves);
        replacedBy = List.copyOf(replacedBy);
    }

    public static EvidenceSheet of(Corpus corpus, EvidenceItem item, LocalDate asOf) {
        EvidenceRegister.Line line = EvidenceRegister.line(corpus, item, asOf);
        return new EvidenceSheet(
                line,
                proves(corpus, item),
                item.validFor().map(Timespan::words),
                line.lastDay().map(day -> When.of(asOf, day)),
                item.retainUntil().map(day -> !asOf.isAfter(day)),
                item.supersedes().map(ref -> Named.of(corpus, ref)),
                corpus.all(EvidenceItem.class).stream()
                        .filter(other -> other.supersedes()
                                .filter(ref -> corpus.leads(ref, item))
                                .isPresent())
                        .map(Named::of)
                        .toList(),
                item.attachment()
                        .flatMap(corpus::attachment)
                        .map(file -> file.sha256())
                        .filter(hash -> !hash.equals(item.sha256())));
    }

    /** What the item names first, then what names the item; what does both stands once. */
    private static List<Proven> proves(Corpus corpus, EvidenceItem item) {
        List<Proven> proven = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (Citation citation : item.controls()) {
            Optional<Entity> record = citation.record().flatMap(corpus::find);
            record.ifPresent(found -> told.add(found.id()));
            proven.add(new Proven(citation, title(corpus, citation), sort(record, citation)));
        }
        corpus.to(item).stream()
                .flatMap(reference -> corpus.find(reference.from()).stream())
                .filter(record -> !(record instanceof EvidenceItem || record instanceof Waiver))
                .filter(record -> told.add(record.id()))
                .forEach(record -> proven.add(new Proven(
                        new Citation(record.id()),
                        Optional.of(record.title()),
                        Optional.of(Kinds.of(record).name()))));
        return proven;
    }

    private static Optional<String> title(Corpus corpus, Citation citation) {
        Optional<RequirementRef> requirement = citation.citedRequirement();
        if (requirement.isPresent()) {
            return requirement.flatMap(ref -> corpus.find(Framework.class, ref.framework())
                    .flatMap(framework -> framework.find(ref.requirement()))
                    .flatMap(Framework.Requirement::title));
        }
        Optional<StatementRef> statement = citation.citedStatement();
        return statement.isPresent()
                ? statement.flatMap(ref -> corpus.find(Document.class, ref.document()).stream()
                        .flatMap(document -> document.body().statements().stream())
                        .filter(one -> one.id().equals(ref.statement()))
                        .map(Markdown.Statement::plain)
                        .findFirst())
                : citation.record().flatMap(corpus::find).map(Entity::title);
    }

    private static Optional<String> sort(Optional<Entity> record, Citation citation) {
        if (citation.citedRequirement().isPresent()) {
            return Optional.of("requirement");
        }
        return citation.citedStatement().isPresent()
                ? Optional.of("statement")
                : record.map(found -> Kinds.of(found).name());
    }

    /**
     * Something that it proves.
     *
     * @param sort kind of record, or what else it is; empty where it cannot be read
     */
    public record Proven(Citation what, Optional<String> title, Optional<String> sort) {}
}
