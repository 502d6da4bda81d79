package dev.muniment.page;

import dev.muniment.model.Word;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sorts of limits in the settings and the risk method, each with the rules in which it bites. */
public enum SettingsLimit {
    CYCLES("overdue-document-review", "overdue-review", "overdue-assessment", "review-cycle-too-long"),
    SOON("review-due-soon", "owner-leaves-soon"),
    INCIDENTS("incident-out-of-time", "overdue-incident-review"),
    FINDINGS("overdue-finding"),
    LONGEST("exception-too-long", "acceptance-without-authority"),
    CONFIRMATIONS("too-few-confirmations"),
    RIGHTS("approver-without-right"),
    APART("duties-held-together"),
    LEVELS("audience-too-wide"),
    LEARNERS("learners-without-course"),
    GRID("method-incomplete"),
    APPETITE("above-appetite-untreated"),
    ACCEPTANCE("acceptance-without-authority"),
    ASSESSMENT("overdue-risk-review");

    private final List<String> names;

    SettingsLimit(String... names) {
        this.names = List.of(names);
    }

    /** The rules of each limit, by its word. */
    static Map<String, List<Rule>> rules() {
        Map<String, List<Rule>> rules = new TreeMap<>();
        Stream.of(values())
                .forEach(limit -> rules.put(
                        Word.of(limit),
                        limit.names.stream()
                                .map(name -> new Rule(name, Paths.rule(name)))
                                .toList()));
        return rules;
    }

    /** A rule and the path of its page. */
    public record Rule(String name, String path) {}
}
