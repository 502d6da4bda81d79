package dev.muniment;

import dev.muniment.check.Manual;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pages of faults as {@code explain} prints them: under each name what it weighs and rests on, then its page. */
final class Explanation {

    private Explanation() {}

    /** One page; several, which share a number, under a list of them. */
    static String of(List<RuleInfo> faults) {
        String pages = faults.stream().map(Explanation::page).collect(Collectors.joining("\n"));
        if (faults.size() == 1) {
            return pages;
        }
        String list = faults.stream()
                .map(fault -> "- " + fault.name() + ", " + fault.severity().word() + ": " + fault.summary() + "\n")
                .collect(Collectors.joining());
        return faults.get(0).number() + " stands for " + faults.size() + " faults:\n\n" + list + "\n" + pages;
    }

    private static String page(RuleInfo fault) {
        String page =
                Manual.page(fault).orElseThrow(() -> new IllegalStateException("`" + fault.name() + "` has no page"));
        int title = page.indexOf('\n') + 1;
        return page.substring(0, title) + "\n" + facts(fault) + page.substring(title);
    }

    private static String facts(RuleInfo fault) {
        String raised = fault.raised() && fault.severity() != Severity.ERROR ? " (an error in profile `audit`)" : "";
        String clauses = fault.clauses().size() == 1 ? "clause " : "clauses ";
        return fault.number() + ", " + fault.severity().word() + raised + ", class "
                + fault.ruleClass().letter() + " ("
                + fault.ruleClass().name().toLowerCase(Locale.ROOT) + "), " + clauses
                + String.join(", ", fault.clauses()) + " of ISO/IEC 27001:2022\n";
    }
}
