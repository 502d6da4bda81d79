package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.RequirementRef;
import dev.muniment.model.StatementRef;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way back from what is done to what asks for it. */
class TracesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String CONTROL = """
            - id: CTL-001
              title: Look
              owner: ROL-x
              status: implemented
              description: Somebody looks.
              type: detective
              nature: manual
              frequency: P6M
              operator: ROL-x
              satisfies: ["iso27001:A.5.18"]
              implements_statements: [POL-1.S01]
            """;

    @Test
    void a_statement_answers_by_itself_and_through_the_controls_that_carry_it_out() {
        Traces traces = traces(CONTROL, "effective");

        assertThat(traces.statements())
                .extracting(Traces.Bound::statement)
                .containsExactly(new StatementRef("POL-1", "S01"), new StatementRef("POL-1", "S03"));
        assertThat(traces.statements().get(0).answers())
                .containsExactly(new RequirementRef("iso27001", "A.8.5"), new RequirementRef("iso27001", "A.5.18"));
        assertThat(traces.statements().get(0).controls()).extracting(Named::id).containsExactly("CTL-001");
        assertThat(traces.answeringNothing())
                .extracting(Traces.Bound::statement)
                .containsExactly(new StatementRef("POL-1", "S03"));
    }

    @Test
    void what_is_planned_or_not_in_force_stands_on_no_way_back() {
        Traces traces = traces(CONTROL.replace("implemented\n", "planned\n"), "draft");

        assertThat(traces.controls()).isEmpty();
        assertThat(traces.statements()).isEmpty();
    }

    @Test
    void a_control_may_serve_nothing_and_be_proven_by_nothing() {
        Traces traces = traces(CONTROL.replace("\"iso27001:A.5.18\"", ""), "effective");

        assertThat(traces.idle()).extracting(one -> one.control().id()).containsExactly("CTL-001");
        assertThat(traces.unproven()).extracting(one -> one.control().id()).containsExactly("CTL-001");
        assertThat(traces(CONTROL, "effective").idle()).isEmpty();
    }

    private static Traces traces(String control, String status) {
        return Traces.of(
                CorpusLoader.load(List.of(
                                SourceFile.of("controls/x.yaml", control),
                                SourceFile.of("documents/policies/POL-1.md", """
                                        ---
                                        id: POL-1
                                        title: Policy
                                        level: topic
                                        version: "1.0"
                                        status: %s
                                        owner: ROL-x
                                        author: PER-x
                                        effective: 2026-01-01
                                        applies_to: [all-staff]
                                        history: [{version: "1.0", date: 2026-01-01, author: PER-x, summary: First version}]
                                        statements:
                                          S01: {responsible: ROL-x, implements: ["iso27001:A.8.5"]}
                                        ---

                                        # Policy

                                        - **S01** Rights **MUST** be looked at.
                                        - **S02** People **MAY** ask.
                                        - **S03** Keys **MUST NOT** be lent.
                                        """.formatted(status))))
                        .corpus(),
                DAY);
    }
}
