package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Finding;
import dev.muniment.model.Lifecycle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A nonconformity that was closed without its cause or its extent. */
public final class ClosedWithoutCause implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "closed-without-cause",
            "FND-02",
            RuleClass.LOGIC,
            "A nonconformity that was closed without its cause or its extent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Finding.class).stream()
                .filter(finding -> finding.grade().nonconformity()
                        && finding.status().phase() == Lifecycle.Phase.DONE
                        && !missing(finding).isEmpty())
                .map(finding -> Diagnostic.of(
                                INFO,
                                finding.at("/status"),
                                "`" + finding.id() + "` is " + finding.status().word() + " without "
                                        + String.join(" and ", missing(finding)))
                        .about(finding.id())
                        .help("say why it could happen, and whether the same is the case elsewhere"));
    }

    private static List<String> missing(Finding finding) {
        List<String> missing = new ArrayList<>();
        if (finding.rootCause().isEmpty()) {
            missing.add("`root_cause`");
        }
        if (finding.extent().isEmpty()) {
            missing.add("`extent`");
        }
        return missing;
    }
}
