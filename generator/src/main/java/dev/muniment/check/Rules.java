package dev.muniment.check;

import dev.muniment.check.action.ActionRules;
import dev.muniment.check.applicability.ApplicabilityRules;
import dev.muniment.check.asset.AssetRules;
import dev.muniment.check.assurance.AssuranceRules;
import dev.muniment.check.context.ContextRules;
import dev.muniment.check.continuity.ContinuityRules;
import dev.muniment.check.control.ControlRules;
import dev.muniment.check.document.DocumentRules;
import dev.muniment.check.evidence.EvidenceRules;
import dev.muniment.check.exception.ExceptionRules;
import dev.muniment.check.general.GeneralRules;
import dev.muniment.check.incident.IncidentRules;
import dev.muniment.check.metric.MetricRules;
import dev.muniment.check.notice.NoticeRules;
import dev.muniment.check.organisation.OrganisationRules;
import dev.muniment.check.responsibility.ResponsibilityRules;
import dev.muniment.check.risk.RiskRules;
import dev.muniment.check.statement.StatementRules;
import dev.muniment.check.strategy.StrategyRules;
import dev.muniment.check.supplier.SupplierRules;
import dev.muniment.check.training.TrainingRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule, by area in the order of the catalogue. */
public final class Rules {

    private static final List<Rule> ALL = Stream.of(
                    GeneralRules.ALL,
                    ContextRules.ALL,
                    OrganisationRules.ALL,
                    ResponsibilityRules.ALL,
                    DocumentRules.ALL,
                    StatementRules.ALL,
                    ApplicabilityRules.ALL,
                    ControlRules.ALL,
                    RiskRules.ALL,
                    NoticeRules.ALL,
                    MetricRules.ALL,
                    ActionRules.ALL,
                    StrategyRules.ALL,
                    IncidentRules.ALL,
                    ExceptionRules.ALL,
                    TrainingRules.ALL,
                    ContinuityRules.ALL,
                    AssuranceRules.ALL,
                    SupplierRules.ALL,
                    EvidenceRules.ALL,
                    AssetRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
