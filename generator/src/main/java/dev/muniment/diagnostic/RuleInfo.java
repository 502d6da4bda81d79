package dev.muniment.diagnostic;

import java.util.List;

/**
 * What is known of a fault before it is met: the name that is printed, its number in the catalogue, and what it rests on.
 *
 * @param name kebab case, named for the fault, for example {@code overdue-review}
 * @param number catalogue number, for example {@code DOC-07}; one number may own several faults
 * @param raised whether profile {@code audit} raises a warning to an error
 * @param clauses clauses of ISO/IEC 27001:2022 and its Annex A that the fault touches, by number
 */
public record RuleInfo(
        String name,
        String number,
        Severity severity,
        RuleClass ruleClass,
        boolean raised,
        String summary,
        List<String> clauses) {

    public RuleInfo {
        clauses = List.copyOf(clauses);
    }

    /** An error; the summary is one plain sentence that names the fault. */
    public static RuleInfo error(String name, String number, RuleClass ruleClass, String summary, String... clauses) {
        return new RuleInfo(name, number, Severity.ERROR, ruleClass, false, summary, List.of(clauses));
    }

    /** A warning; the summary is one plain sentence that names the fault. */
    public static RuleInfo warning(String name, String number, RuleClass ruleClass, String summary, String... clauses) {
        return new RuleInfo(name, number, Severity.WARNING, ruleClass, false, summary, List.of(clauses));
    }

    /** Information; the summary is one plain sentence that names the fault. */
    public static RuleInfo information(
            String name, String number, RuleClass ruleClass, String summary, String... clauses) {
        return new RuleInfo(name, number, Severity.INFORMATION, ruleClass, false, summary, List.of(clauses));
    }

    /** The same fault, raised to an error when the content is audited. */
    public RuleInfo raisedInAudit() {
        return new RuleInfo(name, number, severity, ruleClass, true, summary, clauses);
    }

    /** The area of the catalogue that the number begins with. */
    public Area area() {
        return Area.valueOf(number.substring(0, number.indexOf('-')));
    }
}
