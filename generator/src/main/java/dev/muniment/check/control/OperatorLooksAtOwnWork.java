package dev.muniment.check.control;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Person;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import dev.muniment.model.Role.Holder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A control that its own operator looks at or tests. */
public final class OperatorLooksAtOwnWork implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "operator-looks-at-own-work", "CTL-05", RuleClass.LOGIC, "A control that its own operator judges.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Control.class).stream()
                .filter(Control::active)
                .flatMap(control -> Stream.concat(reviewed(context, control), tested(context, control)));
    }

    private static Stream<Diagnostic> reviewed(CheckContext context, Control control) {
        List<Ref<Person>> operators = holders(context.corpus(), control.operator(), context.asOf());
        return control.reviewer().stream()
                .filter(reviewer -> reviewer.equals(control.operator())
                        || holders(context.corpus(), reviewer, context.asOf()).stream()
                                .anyMatch(operators::contains))
                .map(reviewer -> Diagnostic.of(
                                INFO,
                                control.at("/reviewer"),
                                "the operator of `" + control.id() + "` looks at it too; another person does")
                        .about(control.id()));
    }

    private static Stream<Diagnostic> tested(CheckContext context, Control control) {
        return control.test().stream()
                .filter(test -> holders(context.corpus(), control.operator(), test.last())
                        .contains(test.by()))
                .map(test -> Diagnostic.of(
                                INFO,
                                control.at("/test/by"),
                                "`" + test.by() + "` operated `" + control.id()
                                        + "` and tested it; another person tests")
                        .about(control.id()));
    }

    private static List<Ref<Person>> holders(Corpus corpus, Ref<Role> role, LocalDate day) {
        return corpus.find(Role.class, role).stream()
                .flatMap(found -> found.holdersOn(day).stream())
                .map(Holder::person)
                .toList();
    }
}
