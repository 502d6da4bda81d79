package dev.muniment.diagnostic;

import java.util.Locale;

/** For what the content is checked: decides which diagnostics weigh how much. */
public enum Profile {
    /** A pull request: what became false merely because a day passed is shown as information. */
    PR,
    /** A publication: as a pull request. */
    PUBLISH,
    /** An audit: rules that are marked for it are raised to errors. */
    AUDIT;

    /** What a fault weighs under this profile. */
    public Severity weigh(RuleInfo rule) {
        boolean passing = rule.ruleClass() == RuleClass.TIME || rule.ruleClass() == RuleClass.GIT;
        if (this == AUDIT) {
            return rule.raised() ? Severity.ERROR : rule.severity();
        }
        return passing ? Severity.INFORMATION : rule.severity();
    }

    /** The word as it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
