package dev.muniment.view;

import dev.muniment.model.Action;
import dev.muniment.model.Citation;
import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Framework;
import dev.muniment.model.Framework.Requirement;
import dev.muniment.model.Framework.RequirementKind;
import dev.muniment.model.RequirementRef;
import dev.muniment.model.StatementOfApplicability;
import dev.muniment.model.StatementOfApplicability.Entry;
import dev.muniment.model.StatementOfApplicability.Implementation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a statement of applicability decides, beside what the other records say about the same controls.
 *
 * @param undecided controls of the framework that no entry decides on
 */
public record Applicability(StatementOfApplicability statement, List<Line> lines, List<Requirement> undecided) {

    /** What the name of a control beyond the framework begins with. */
    public static final String OWN = "own:";

    public Applicability {
        lines = List.copyOf(lines);
        undecided = List.copyOf(undecided);
    }

    public static Applicability of(Corpus corpus, StatementOfApplicability statement) {
        List<RiskTreatment> treatments = RiskTreatment.all(corpus, corpus.find(Framework.class, statement.framework()));
        List<Line> lines = new ArrayList<>();
        for (Entry entry : statement.entries()) {
            lines.add(line(corpus, new Place(statement, entry, lines.size()), treatments));
        }
        List<String> decided = statement.entries().stream().map(Entry::control).toList();
        return new Applicability(
                statement,
                lines,
                controls(corpus, statement)
                        .filter(control -> !decided.contains(control.ref()))
                        .toList());
    }

    /** What a statement decides on: the controls of its framework or, where it has none, all that is met or not. */
    public static Stream<Requirement> controls(Corpus corpus, StatementOfApplicability statement) {
        List<Requirement> all = corpus.find(Framework.class, statement.framework())
                .map(Framework::assessable)
                .orElse(List.of());
        List<Requirement> controls = all.stream()
                .filter(one -> one.kind() == RequirementKind.CONTROL)
                .toList();
        return (controls.isEmpty() ? all : controls).stream();
    }

    /** The decisions by theme in the order of the framework; last, under no theme, those beyond it. */
    public List<Theme> themes(Corpus corpus) {
        Map<String, List<Line>> decided =
                lines.stream().collect(Collectors.groupingBy(one -> one.entry().control()));
        Map<Optional<Requirement>, List<Decision>> themes = new LinkedHashMap<>();
        corpus.find(Framework.class, statement.framework())
                .ifPresent(framework -> controls(corpus, statement)
                        .forEach(control -> themes.computeIfAbsent(
                                        Optional.of(framework.top(control)), any -> new ArrayList<>())
                                .addAll(Decision.on(control, Optional.ofNullable(decided.remove(control.ref()))))));
        List<Decision> beyond = lines.stream()
                .filter(line -> decided.containsKey(line.entry().control()))
                .map(line -> new Decision(line.entry().control(), line.title(), Optional.of(line)))
                .toList();
        if (!beyond.isEmpty()) {
            themes.put(Optional.empty(), beyond);
        }
        return themes.entrySet().stream()
                .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                .toList();
    }

    /** How many decisions lack something. */
    public int lacking() {
        return (int) lines.stream().filter(line -> !line.gaps().isEmpty()).count();
    }

    /** Decisions that a control does not apply. */
    public List<Line> excluded() {
        return lines.stream().filter(line -> !line.entry().applicable()).toList();
    }

    private static Line line(Corpus corpus, Place place, List<RiskTreatment> treatments) {
        StatementOfApplicability statement = place.statement();
        Entry entry = place.entry();
        Optional<String> own = own(corpus, entry).map(Control::id);
        return new Line(
                statement,
                entry,
                "/entries/" + place.index(),
                title(corpus, statement, entry),
                treatments.stream()
                        .filter(treatment -> carries(treatment, entry, own))
                        .map(treatment -> Named.of(treatment.risk()))
                        .toList(),
                entry.implementedBy().stream()
                        .flatMap(citation -> citation.target().flatMap(corpus::find).stream())
                        .toList(),
                Named.all(corpus, entry.evidence()),
                entry.action().flatMap(ref -> corpus.find(Action.class, ref)));
    }

    private static Optional<String> title(Corpus corpus, StatementOfApplicability statement, Entry entry) {
        return own(corpus, entry)
                .map(Entity::title)
                .or(() -> corpus.find(Framework.class, statement.framework())
                        .flatMap(framework -> framework.find(entry.control()))
                        .flatMap(Requirement::title));
    }

    private static Optional<Control> own(Corpus corpus, Entry entry) {
        return entry.control().startsWith(OWN)
                ? corpus.find(Control.class, entry.control().substring(OWN.length()))
                : Optional.empty();
    }

    /** Whether what holds a risk down is the control of an entry, or one of those that carry it out. */
    private static boolean carries(RiskTreatment treatment, Entry entry, Optional<String> own) {
        return treatment.requirements().contains(entry.control())
                || own.filter(treatment.records()::contains).isPresent()
                || entry.implementedBy().stream().anyMatch(treatment.citations()::contains);
    }

    /** Whether a citation names the very control that an entry decides on. */
    public static boolean cites(Corpus corpus, StatementOfApplicability statement, Entry entry, Citation citation) {
        return citation.citedRequirement()
                        .filter(ref -> means(corpus, statement, entry, ref))
                        .isPresent()
                || own(corpus, entry)
                        .filter(control -> citation.record().equals(Optional.of(control.id())))
                        .isPresent();
    }

    private static boolean means(Corpus corpus, StatementOfApplicability statement, Entry entry, RequirementRef ref) {
        return ref.requirement().equals(entry.control())
                && corpus.find(Framework.class, ref.framework())
                        .filter(framework -> corpus.find(Framework.class, statement.framework())
                                .filter(framework::equals)
                                .isPresent())
                        .isPresent();
    }

    private record Place(StatementOfApplicability statement, Entry entry, int index) {}

    /**
     * One decision.
     *
     * @param pointer JSON Pointer of the entry
     * @param title of the control, where it has one
     * @param risks that are held down by it today or by plan
     * @param implementers documents and controls that carry it out, as far as they can be read
     * @param action what is still to be done
     */
    public record Line(
            StatementOfApplicability statement,
            Entry entry,
            String pointer,
            Optional<String> title,
            List<Named> risks,
            List<Entity> implementers,
            List<Named> evidence,
            Optional<Action> action) {

        public Line {
            risks = List.copyOf(risks);
            implementers = List.copyOf(implementers);
            evidence = List.copyOf(evidence);
        }

        /** What the decision lacks. */
        public List<Gap> gaps() {
            return Stream.of(Gap.values()).filter(gap -> gap.isOf(this)).toList();
        }
    }

    /** Controls that belong together. */
    public record Theme(Optional<Requirement> entry, List<Decision> decisions) {

        public Theme {
            decisions = List.copyOf(decisions);
        }

        /** Those that were decided on. */
        public List<Line> lines() {
            return decisions.stream()
                    .flatMap(decision -> decision.line().stream())
                    .toList();
        }

        /** How many of them stand so. */
        public long count(Implementation status) {
            return lines().stream()
                    .filter(line -> line.entry().status() == status)
                    .count();
        }

        /** How many nobody has decided on. */
        public long undecided() {
            return decisions.stream().filter(one -> one.line().isEmpty()).count();
        }
    }

    /**
     * A control and what was decided on it.
     *
     * @param line empty while nobody has decided
     */
    public record Decision(String control, Optional<String> title, Optional<Line> line) {

        private static List<Decision> on(Requirement control, Optional<List<Line>> lines) {
            Decision none = new Decision(control.ref(), control.title(), Optional.empty());
            return lines.map(found -> found.stream()
                            .map(line -> new Decision(control.ref(), control.title(), Optional.of(line)))
                            .toList())
                    .orElse(List.of(none));
        }
    }
}
