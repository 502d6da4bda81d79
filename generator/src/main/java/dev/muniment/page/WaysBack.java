package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Framework;
import dev.muniment.model.Refers;
import dev.muniment.model.RequirementRef;
import dev.muniment.view.Named;
import dev.muniment.view.Traces;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From controls and statements to the requirements that they answer; what lacks something comes first.
 *
 * @param idle controls that serve no requirement
 * @param unproven controls for which no evidence counts today
 * @param nothing statements that answer no requirement
 */
public record WaysBack(List<Operated> controls, List<Bound> statements, long idle, long unproven, long nothing) {

    public WaysBack {
        controls = List.copyOf(controls);
        statements = List.copyOf(statements);
    }

    /** All of them or, of one framework, those that answer something of it. */
    static WaysBack of(Corpus corpus, Traces traces, Optional<Framework> framework, Values values) {
        List<Operated> controls = traces.controls().stream()
                .map(one -> operated(corpus, framework, one, values))
                .filter(one -> framework.isEmpty() || !one.serves().isEmpty())
                .sorted(Comparator.comparing(Operated::whole))
                .toList();
        List<Bound> statements = traces.statements().stream()
                .map(one -> bound(corpus, framework, one, values))
                .filter(one -> framework.isEmpty() || !one.answers().isEmpty())
                .sorted(Comparator.comparing(one -> !one.answers().isEmpty()))
                .toList();
        return new WaysBack(
                controls,
                statements,
                controls.stream().filter(one -> one.serves().isEmpty()).count(),
                controls.stream().filter(one -> one.evidence().isEmpty()).count(),
                statements.stream().filter(one -> one.answers().isEmpty()).count());
    }

    private static Operated operated(Corpus corpus, Optional<Framework> framework, Traces.Operated one, Values values) {
        return new Operated(
                one.control().title(),
                new Html(values.id(one.control().id())),
                new Html(values.titled(one.operator().id())),
                cited(values, within(corpus, framework, one.serves())),
                cited(values, one.statements()),
                ids(values, one.evidence()));
    }

    private static Bound bound(Corpus corpus, Optional<Framework> framework, Traces.Bound one, Values values) {
        return new Bound(
                new Html(values.cited(one.statement())),
                one.text(),
                one.responsible().map(role -> new Html(values.titled(role.id()))),
                cited(values, within(corpus, framework, one.answers())),
                ids(values, one.controls()));
    }

    private static List<RequirementRef> within(
            Corpus corpus, Optional<Framework> framework, List<RequirementRef> refs) {
        return refs.stream()
                .filter(ref -> framework.isEmpty()
                        || corpus.find(Framework.class, ref.framework()).equals(framework))
                .toList();
    }

    static List<Html> cited(Values values, List<? extends Refers> refs) {
        return refs.stream().map(ref -> new Html(values.cited(ref))).toList();
    }

    static List<Html> ids(Values values, List<Named> records) {
        return records.stream().map(one -> new Html(values.id(one.id()))).toList();
    }

    /** A control and the requirements that it serves. */
    public record Operated(
            String title, Html id, Html operator, List<Html> serves, List<Html> statements, List<Html> evidence) {

        boolean whole() {
            return !serves.isEmpty() && !evidence.isEmpty();
        }
    }

    /** A statement and the requirements that it answers. */
    public record Bound(Html id, String text, Optional<Html> responsible, List<Html> answers, List<Html> controls) {}
}
