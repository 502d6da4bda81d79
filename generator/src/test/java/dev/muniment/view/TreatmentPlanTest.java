package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done about risks, who bears them, and how they moved. */
class TreatmentPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final SourceFile METHOD = SourceFile.of("risks/method.yaml", """
            id: RISK-METHOD
            title: Method
            owner: ROL-a
            status: effective
            version: "1"
            likelihood: [{level: 1, name: Rare, description: Rare}]
            impact: [{level: 1, name: Minor, dimensions: {operational: Short}}]
            levels: [{id: low, name: Low, letter: L, rank: 1}, {id: high, name: High, letter: H, rank: 2}]
            grid: [[low, low, low, low, low], [low, low, low, low, high], [low, low, low, high, high], [low, low, high, high, high], [low, high, high, high, high]]
            appetite: {default: low}
            acceptance_authority: [{level: low, role: ROL-a}, {level: high, role: ROL-b}]
            """);
    private static final String ACCEPTED =
            "acceptance: {by: PER-a, role: %s, date: 2026-01-10, level_accepted: %s, justification: Too dear, expires: %s}";

    @Test
    void holds_risks_above_the_appetite_and_those_in_treatment() {
        Corpus corpus = corpus(
                risk("RSK-0001", "open", 4, 4, ""),
                risk("RSK-0002", "treating", 1, 1, ""),
                risk("RSK-0003", "monitored", 1, 1, ""),
                risk("RSK-0004", "closed", 5, 5, "closed: {date: 2026-05-01, reason: Sold}"));

        TreatmentPlan plan = TreatmentPlan.of(corpus, DAY);

        assertThat(plan.lines()).extracting(line -> line.row().risk().id()).containsExactly("RSK-0001", "RSK-0002");
        assertThat(plan.unanswered()).extracting(line -> line.row().risk().id()).containsExactly("RSK-0001");
    }

    @Test
    void a_risk_is_answered_by_an_open_action_or_by_an_acceptance_that_holds() {
        Corpus corpus = corpus(
                risk("RSK-0001", "treating", 4, 4, ""),
                risk("RSK-0002", "accepted", 4, 4, ACCEPTED.formatted("ROL-b", "high", "2026-11-20")),
                risk("RSK-0003", "accepted", 4, 4, ACCEPTED.formatted("ROL-b", "high", "2026-11-19")),
                SourceFile.of(
                        "actions/2026.yaml",
                        "- {id: ACT-2026-001, title: A, owner: ROL-a, status: open, type: treatment, for: [RSK-0001], due: 2026-11-01}\n"));

        TreatmentPlan plan = TreatmentPlan.of(corpus, DAY);

        assertThat(plan.unanswered()).extracting(line -> line.row().risk().id()).containsExactly("RSK-0003");
        assertThat(plan.lines().get(0).late()).isTrue();
        assertThat(plan.lines().get(1).borne()).isTrue();
    }

    @Test
    void acceptances_say_who_may_and_whether_the_risk_has_risen() {
        Corpus corpus = corpus(
                risk("RSK-0001", "accepted", 4, 4, ACCEPTED.formatted("ROL-a", "high", "2027-01-01")),
                risk("RSK-0002", "accepted", 4, 4, ACCEPTED.formatted("ROL-b", "low", "2026-12-01")),
                risk("RSK-0003", "accepted", 1, 1, ACCEPTED.formatted("ROL-a", "low", "2026-11-19")));

        Acceptances all = Acceptances.of(corpus, DAY);

        assertThat(all.holding()).extracting(line -> line.risk().id()).containsExactly("RSK-0002", "RSK-0001");
        assertThat(all.holding()).extracting(Acceptances.Line::authorised).containsExactly(true, false);
        assertThat(all.holding()).extracting(Acceptances.Line::risen).containsExactly(true, false);
        assertThat(all.ended()).extracting(line -> line.risk().id()).containsExactly("RSK-0003");
        assertThat(all.authority()).extracting(Acceptances.Authority::word).containsExactly("high", "low");
    }

    @Test
    void movement_counts_steps_since_the_latest_other_place() {
        Corpus corpus = corpus(risk("RSK-0001", "open", 3, 4, """
                target: {likelihood: 2, impact: 4}
                assessments:
                  - {date: 2026-01-01, by: PER-a, likelihood: 5, impact: 5, reason: First}
                  - {date: 2026-05-01, by: PER-a, likelihood: 2, impact: 4, reason: Better}
                  - {date: 2026-09-01, by: PER-a, likelihood: 3, impact: 4, reason: Worse}
                """));

        RiskMovement movement =
                RiskMovement.all(corpus, RiskRegister.of(corpus, DAY)).get(0);

        assertThat(movement.taken()).isEqualTo(3);
        assertThat(movement.open()).contains(1);
        assertThat(movement.since()).contains(-1);
        assertThat(movement.before().flatMap(RiskMovement.Place::date)).contains(LocalDate.of(2026, 5, 1));
    }

    private static Corpus corpus(SourceFile... files) {
        List<SourceFile> all = new ArrayList<>(List.of(files));
        all.add(METHOD);
        return CorpusLoader.load(all).corpus();
    }

    private static SourceFile risk(String id, String status, int likelihood, int impact, String more) {
        return SourceFile.of("risks/" + id + ".yaml", """
                id: %s
                title: Fire
                owner: ROL-a
                status: %s
                statement: {cause: A spark, event: sets fire, consequence: all burns}
                identified_on: 2026-01-01
                inherent: {likelihood: 5, impact: 5}
                current: {likelihood: %d, impact: %d}
                treatment: {option: modify}
                %s
                """.formatted(id, status, likelihood, impact, more));
    }
}
