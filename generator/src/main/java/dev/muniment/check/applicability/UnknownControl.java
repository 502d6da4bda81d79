package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Framework;
import dev.muniment.model.Framework.Requirement;
import dev.muniment.schema.Nearest;
import dev.muniment.view.Applicability;
import dev.muniment.view.Applicability.Line;
import java.util.List;
import java.util.stream.Stream;

/** A decision on a control that neither the framework nor the organisation has. */
public final class UnknownControl implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-control", "SOA-01", RuleClass.REFERENCE, "A decision on a control that does not exist.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.of(context)
                .flatMap(applicability -> applicability.lines().stream())
                .filter(line -> !known(context.corpus(), line))
                .map(line -> fault(context.corpus(), line));
    }

    private static boolean known(Corpus corpus, Line line) {
        String control = line.entry().control();
        if (control.startsWith(Applicability.OWN)) {
            String id = control.substring(Applicability.OWN.length());
            return corpus.isBroken(id) || corpus.find(Control.class, id).isPresent();
        }
        return corpus.find(Framework.class, line.statement().framework())
                .map(framework -> framework.find(control).isPresent())
                .orElse(true);
    }

    private static Diagnostic fault(Corpus corpus, Line line) {
        String control = line.entry().control();
        List<String> names = Applicability.controls(corpus, line.statement())
                .map(Requirement::ref)
                .toList();
        String near = Nearest.of(control, names)
                .map(name -> "; did you mean `" + name + "`?")
                .orElse("");
        return Diagnostic.of(
                        INFO,
                        line.statement().at(line.pointer() + "/control"),
                        "`" + control + "` is no control of the framework" + near)
                .about(line.statement().id())
                .help("a control beyond the framework is written `own:` and its id");
    }
}
