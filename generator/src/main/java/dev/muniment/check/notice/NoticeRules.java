package dev.muniment.check.notice;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on notices, in the order of the catalogue. */
public final class NoticeRules {

    public static final List<Rule> ALL = List.of(new OverdueTriage(), new TriageWithoutOutcome());

    private NoticeRules() {}
}
