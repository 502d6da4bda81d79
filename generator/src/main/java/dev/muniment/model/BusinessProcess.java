package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something the organisation does, and how long it may stand still: the business impact analysis. */
@Doc("Something the organisation does, and how long it may stand still: the business impact analysis.")
@Filed(prefix = "PRS", folder = "continuity", shape = IdShape.NUMBER, audience = Audience.IT)
public record BusinessProcess(
        @Doc(value = "Stable identifier.", example = "PRS-002")
        String id,

        @Doc(value = "Name of the process.", example = "Customer billing")
        String title,

        @Inline Common common,

        @Doc(value = "Where the process stands in its life.", example = "active")
        Stage status,

        @Doc("What it is.") Optional<Markdown> description,

        @Doc(value = "How much depends on it.", example = "critical")
        Criticality criticality,

        @Doc(value = "Longest standstill that the organisation survives (MTPD).", example = "P5D")
        Timespan mtpd,

        @Doc(value = "Time within which it runs again (RTO).", example = "P2D")
        Timespan rto,

        @Doc(value = "Most recent data that may be lost (RPO).", example = "PT4H")
        Optional<Timespan> rpo,

        @Doc(value = "Least level at which it must run meanwhile (MBCO).", example = "Emergency invoices by hand")
        Optional<String> mbco,

        @Doc(value = "When a standstill hurts most.", example = "Last week of the month")
        Optional<String> peakTimes,

        @Doc("Impact of a standstill as it lasts.") List<Impact> impactOverTime,

        @Doc(value = "What it cannot do without.", example = "[AST-0021, SUP-004]", back = "needed by")
        @Of({Asset.class, Supplier.class, BusinessProcess.class})
        List<Ref<Entity>> dependsOn,

        @Doc(value = "Plan for its standstill.", example = "PLN-004", back = "keeps going")
        Optional<Ref<Plan>> plan,

        @Doc(value = "How the work goes on by other means.", example = "Paper forms")
        Optional<String> workaround,

        @Doc(value = "Day of the analysis.", example = "2026-02-20") @Past("an analysis")
        Optional<LocalDate> biaDate,

        @Inline Review review,
        Origin origin)
        implements Entity, Owned, Reviewed, Rated {

    public BusinessProcess {
        impactOverTime = List.copyOf(impactOverTime);
        dependsOn = List.copyOf(dependsOn);
    }

    /** Whether another process, which this one cannot do without, is promised later than this one. */
    public boolean runsAgainBefore(BusinessProcess needed) {
        return needed.active() && needed.rto().compareTo(rto) > 0;
    }

    /** Impact after some time. */
    public record Impact(
            @Doc(value = "After which time.", example = "P1D")
            Timespan after,

            @Doc(value = "Step of impact, 1 to 5.", example = "2") @Range(min = 1, max = 5)
            int level,

            @Doc("What that means.") Optional<String> text) {}
}
