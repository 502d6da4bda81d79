package dev.muniment.pack;

import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Framework;
import dev.muniment.model.RequirementRef;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.ControlRegister;
import dev.muniment.view.ControlRegister.Tested;
import dev.muniment.view.Named;
import dev.muniment.view.Proof;
import dev.muniment.view.State;
import dev.muniment.view.Validity.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        ControlRegister controls = ControlRegister.of(context.corpus(), context.asOf());
        controls.rows().stream()
                .sorted(Comparator.comparing(row -> row.control().id(), Corpus::compareIds))
                .forEach(row -> themes.computeIfAbsent(theme(context.corpus(), row.control()), any -> new ArrayList<>())
                        .add(row(lookup, row)));
        return new Model(
                themes.entrySet().stream()
                        .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                        .toList(),
                controls.operated().size(),
                controls.tested(Tested.EFFECTIVE).size(),
                controls.tested(Tested.INEFFECTIVE).size());
    }

    private static Row row(Lookup lookup, ControlRegister.Row row) {
        Control control = row.control();
        return new Row(
                control,
                State.of(control),
                lookup.text(control, control.description()),
                row.operator(),
                row.reviewer(),
                control.frequency().words(),
                control.test().map(test -> lookup.named(test.by())),
                row.tested(),
                lookup.cited(control.satisfies()),
                lookup.cited(control.implementsStatements()),
                row.grid().evidence().stream()
                        .filter(proof -> proof.standing() != Standing.REPLACED)
                        .toList());
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

    /**
     * One control.
     *
     * @param tested what the test says on the day, a test being old after a year
     * @param evidence that speaks for it and was not replaced, newest first
     */
    public record Row(
            Control control,
            Optional<State> state,
            Html description,
            Named operator,
            Optional<Named> reviewer,
            String frequency,
            Optional<Named> tester,
            Tested tested,
            List<Lookup.Cited> serves,
            List<Lookup.Cited> statements,
            List<Proof> evidence) {}
}
