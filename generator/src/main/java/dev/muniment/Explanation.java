package dev.muniment;

import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        String page = text(fault.name());
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

    private static String text(String name) {
        try (InputStream in = Explanation.class.getResourceAsStream("rules/" + name + ".md")) {
            if (in == null) {
                throw new IllegalStateException("`" + name + "` has no page");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page of " + name, e);
        }
    }
}
