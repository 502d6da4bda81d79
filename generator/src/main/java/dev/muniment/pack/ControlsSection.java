package dev.muniment.pack;

import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.EvidenceItem;
import dev.muniment.model.Framework;
import dev.muniment.model.RequirementRef;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.Named;
import dev.muniment.view.State;
import dev.muniment.view.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is done again and again to hold risks down: by whom, how often, tested when, shown by what. */
final class ControlsSection implements Section {

    private static final String NONE = "serves no control of a framework";

    @Override
    public String number() {
        return "9";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(Control.class);
    }

    @Override
    public String template() {
        return "controls.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Lookup lookup = new Lookup(context);
        Map<String, List<Row>> themes = new TreeMap<>();
        List<Control> controls = context.corpus().all(Control.class);
        controls.forEach(control -> themes.computeIfAbsent(theme(context.corpus(), control), any -> new ArrayList<>())
                .add(row(context, lookup, control)));
        List<Control> active = controls.stream().filter(Entity::active).toList();
        return new Model(
                themes.entrySet().stream()
                        .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                        .toList(),
                active.size(),
                count(active, Control.Result.EFFECTIVE),
                count(active, Control.Result.INEFFECTIVE));
    }

    private static int count(List<Control> controls, Control.Result result) {
        return (int) controls.stream()
                .filter(control ->
                        control.test().filter(test -> test.result() == result).isPresent())
                .count();
    }

    private static Row row(PageContext context, Lookup lookup, Control control) {
        return new Row(
                control,
                State.of(control),
                lookup.text(control, control.description()),
                lookup.named(control.operator()),
                lookup.named(control.reviewer()),
                control.frequency().words(),
                control.test().map(test -> lookup.named(test.by())),
                lookup.cited(control.satisfies()),
                lookup.cited(control.implementsStatements()),
                shown(context, control));
    }

    /** Evidence that the control names or that speaks for it, and that counts on the day. */
    private static List<Proof> shown(PageContext context, Control control) {
        Corpus corpus = context.corpus();
        Stream<EvidenceItem> named = control.common().labels().evidence().stream()
                .flatMap(ref -> corpus.find(EvidenceItem.class, ref).stream());
        Stream<EvidenceItem> speaking = corpus.to(control).stream()
                .flatMap(reference -> corpus.find(EvidenceItem.class, reference.from()).stream());
        return Stream.concat(named, speaking)
                .distinct()
                .filter(item -> !Validity.of(corpus, item).replaced())
                .sorted((one, other) -> Corpus.compareIds(one.id(), other.id()))
                .map(item -> new Proof(
                        Named.of(item),
                        item.collectedOn().toString(),
                        Validity.of(corpus, item).stale(context.asOf())))
                .toList();
    }

    /** The group of the first control of a framework that it serves. */
    private static String theme(Corpus corpus, Control control) {
        return control.satisfies().stream()
                .flatMap(ref -> theme(corpus, ref).stream())
                .findFirst()
                .orElse(NONE);
    }

    private static Optional<String> theme(Corpus corpus, RequirementRef ref) {
        return corpus.find(Framework.class, ref.framework())
                .filter(framework -> framework
                        .find(ref.requirement())
                        .filter(found -> found.kind() == Framework.RequirementKind.CONTROL)
                        .isPresent())
                .flatMap(framework -> framework
                        .find(ref.requirement())
                        .flatMap(Framework.Requirement::parent)
                        .flatMap(framework::find)
                        .map(parent -> parent.ref()
                                + parent.title().map(title -> " " + title).orElse("")));
    }

    /** What the template sees. */
    public record Model(List<Theme> themes, int active, int effective, int ineffective) {}

    /** The controls of a theme. */
    public record Theme(String title, List<Row> rows) {}

    /** One control. */
    public record Row(
            Control control,
            Optional<State> state,
            Html description,
            Named operator,
            Optional<Named> reviewer,
            String frequency,
            Optional<Named> tester,
            List<Lookup.Cited> serves,
            List<Lookup.Cited> statements,
            List<Proof> evidence) {}

    /** An item of evidence, when it was collected, and whether it has gone stale. */
    public record Proof(Named item, String collected, boolean stale) {}
}
