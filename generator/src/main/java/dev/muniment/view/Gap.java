package dev.muniment.view;

import dev.muniment.model.Entity;
import dev.muniment.model.StatementOfApplicability.Entry;
import dev.muniment.model.StatementOfApplicability.Implementation;
import dev.muniment.model.StatementOfApplicability.Reason;
import dev.muniment.view.Applicability.Line;
import java.util.Locale;
import java.util.function.Predicate;

/** Something that a decision on a control lacks. */
public enum Gap {
    NO_OWNER(line -> line.entry().owner().isEmpty()),
    NO_REASON(line -> line.entry().applicable() && line.entry().reasons().isEmpty()),
    THIN_EXCLUSION(line -> !line.entry().applicable() && thin(line.entry().justification())),
    CONTRADICTING_STATUS(line -> line.entry().applicable() == (line.entry().status() == Implementation.NOT_APPLICABLE)),
    NO_IMPLEMENTER(
            line -> implemented(line.entry()) && line.entry().implementedBy().isEmpty()),
    DRAFT_IMPLEMENTERS(line -> implemented(line.entry())
            && !line.implementers().isEmpty()
            && line.implementers().stream().noneMatch(Entity::active)),
    NO_RISK(line -> gives(line.entry(), Reason.RISK) && line.risks().isEmpty()),
    NO_OBLIGATION(line -> (gives(line.entry(), Reason.LEGAL) || gives(line.entry(), Reason.CONTRACT))
            && line.entry().obligations().isEmpty()),
    NO_ACTION(line -> line.entry().applicable()
            && unfinished(line.entry().status())
            && (line.entry().action().isEmpty()
                    || line.action().filter(action -> !action.active()).isPresent()));

    private static final int SHORTEST = 20;

    private final Predicate<Line> test;

    Gap(Predicate<Line> test) {
        this.test = test;
    }

    /** Whether a decision has this gap. */
    public boolean isOf(Line line) {
        return test.test(line);
    }

    private static boolean implemented(Entry entry) {
        return entry.applicable() && entry.status() == Implementation.IMPLEMENTED;
    }

    private static boolean unfinished(Implementation status) {
        return status == Implementation.NOT_STARTED
                || status == Implementation.PLANNED
                || status == Implementation.PARTIAL;
    }

    private static boolean gives(Entry entry, Reason reason) {
        return entry.applicable() && entry.reasons().contains(reason);
    }

    /** Whether a justification is short, or nothing but set phrases. */
    private static boolean thin(String justification) {
        String own = justification
                .toLowerCase(Locale.ROOT)
                .replaceAll("not (applicable|relevant|needed|required)|n/a|out of scope", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return own.isEmpty() || justification.strip().length() < SHORTEST;
    }
}
