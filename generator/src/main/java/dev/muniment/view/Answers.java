package dev.muniment.view;

import dev.muniment.model.Citation;
import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.EvidenceItem;
import dev.muniment.model.Framework;
import dev.muniment.model.Framework.Requirement;
import dev.muniment.model.Refers;
import dev.muniment.model.RequirementRef;
import dev.muniment.model.StatementOfApplicability;
import dev.muniment.model.StatementRef;
import dev.muniment.schema.Leaf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that names requirements, gathered in one pass; keys are a framework's id and a reference within it. */
final class Answers {

    private final Corpus corpus;
    private final LocalDate asOf;
    private final Map<String, Set<Entity>> records = new TreeMap<>();
    private final Map<String, Set<StatementRef>> statements = new TreeMap<>();
    private final Map<String, Set<EvidenceItem>> proofs = new TreeMap<>();
    private final Map<String, Boolean> decisions = new TreeMap<>();

    private Answers(Corpus corpus, LocalDate asOf) {
        this.corpus = corpus;
        this.asOf = asOf;
    }

    static Answers of(Corpus corpus, LocalDate asOf) {
        Answers answers = new Answers(corpus, asOf);
        corpus.all(EvidenceItem.class).forEach(answers::proof);
        corpus.all(StatementOfApplicability.class).stream()
                .filter(Entity::active)
                .forEach(answers::decisions);
        corpus.all(Document.class).stream().filter(Document::inForce).forEach(answers::statements);
        corpus.all().stream().filter(answers::counts).forEach(answers::record);
        return answers;
    }

    /** What was gathered for one requirement. */
    Coverage.Line line(Framework framework, Requirement requirement) {
        String key = key(framework, requirement.ref());
        List<Control> controls = named(key, Control.class);
        List<Document> documents = named(key, Document.class);
        Set<StatementRef> carried = new LinkedHashSet<>(statements.getOrDefault(key, Set.of()));
        controls.forEach(control -> carried.addAll(control.implementsStatements()));
        Set<EvidenceItem> evidence = new LinkedHashSet<>(proofs.getOrDefault(key, Set.of()));
        controls.forEach(control -> evidence.addAll(proofs.getOrDefault(control.id(), Set.of())));
        boolean answered = !controls.isEmpty() || !carried.isEmpty() || !documents.isEmpty();
        return new Coverage.Line(
                requirement,
                Coverage.Line.standing(!decisions.getOrDefault(key, true), answered, !evidence.isEmpty()),
                sorted(controls),
                List.copyOf(carried),
                sorted(documents),
                sorted(records.getOrDefault(key, Set.of()).stream()
                        .filter(one -> !(one instanceof Control) && !(one instanceof Document))
                        .toList()),
                sorted(evidence));
    }

    /** Evidence that counts today and speaks for a control. */
    List<Named> evidence(Control control) {
        return sorted(proofs.getOrDefault(control.id(), Set.of()));
    }

    private void proof(EvidenceItem item) {
        Validity validity = Validity.of(corpus, item);
        if (validity.replaced() || validity.stale(asOf)) {
            return;
        }
        item.controls()
                .forEach(citation -> spoken(citation)
                        .forEach(key -> proofs.computeIfAbsent(key, any -> new LinkedHashSet<>())
                                .add(item)));
        corpus.to(item).stream()
                .flatMap(reference -> corpus.find(Control.class, reference.from()).stream())
                .forEach(control -> proofs.computeIfAbsent(control.id(), any -> new LinkedHashSet<>())
                        .add(item));
    }

    private Stream<String> spoken(Citation citation) {
        return Stream.concat(
                citation.citedRequirement().stream().flatMap(this::keys),
                citation.record().flatMap(id -> corpus.find(Control.class, id)).map(Entity::id).stream());
    }

    private void decisions(StatementOfApplicability statement) {
        corpus.find(Framework.class, statement.framework())
                .ifPresent(framework -> statement.entries().forEach(entry -> decide(framework, entry)));
    }

    private void decide(Framework framework, StatementOfApplicability.Entry entry) {
        String key = key(framework, entry.control());
        decisions.putIfAbsent(key, entry.applicable());
        entry.evidence().stream()
                .flatMap(ref -> corpus.find(EvidenceItem.class, ref).stream())
                .filter(item -> !Validity.of(corpus, item).stale(asOf))
                .forEach(item -> proofs.computeIfAbsent(key, any -> new LinkedHashSet<>())
                        .add(item));
    }

    private void statements(Document document) {
        document.head()
                .statements()
                .forEach((id, facts) -> facts.requirements().stream()
                        .flatMap(this::keys)
                        .forEach(key -> statements
                                .computeIfAbsent(key, any -> new LinkedHashSet<>())
                                .add(new StatementRef(document.id(), id))));
    }

    /** Evidence and decisions have their own place; documents count while they are in force. */
    private boolean counts(Entity entity) {
        boolean elsewhere = entity instanceof EvidenceItem || entity instanceof StatementOfApplicability;
        return !elsewhere && entity.active();
    }

    private void record(Entity entity) {
        Leaf.referring(entity).stream()
                .flatMap(leaf -> leaf.value() instanceof Refers refers
                        ? refers.citedRequirement().stream()
                        : Stream.<RequirementRef>empty())
                .flatMap(this::keys)
                .forEach(key -> records.computeIfAbsent(key, any -> new LinkedHashSet<>())
                        .add(entity));
    }

    private Stream<String> keys(RequirementRef ref) {
        return corpus.find(Framework.class, ref.framework()).stream()
                .map(framework -> key(framework, ref.requirement()));
    }

    private static String key(Framework framework, String requirement) {
        return framework.id() + RequirementRef.SEPARATOR + requirement;
    }

    private <T extends Entity> List<T> named(String key, Class<T> type) {
        return records.getOrDefault(key, Set.of()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<Named> sorted(Collection<? extends Entity> found) {
        return found.stream()
                .<Named>map(Named::of)
                .sorted((one, other) -> Corpus.compareIds(one.id(), other.id()))
                .toList();
    }
}
