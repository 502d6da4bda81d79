package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.source.SourceFile;
import dev.muniment.view.DocumentedInformation.Standing;
import dev.muniment.view.Requested.Need;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What auditors ask to see, and what the content holds of it. */
class DocumentedInformationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String RISK = """
            - id: RSK-0001
              title: Fire
              owner: ROL-x
              status: treating
              statement: {cause: A short circuit, event: burns the room, consequence: no service}
              identified_on: 2026-01-01
              inherent: {likelihood: 3, impact: 3}
              current: {likelihood: 3, impact: 3}
              treatment: {option: modify}
            """;

    @Test
    void nothing_is_there_in_empty_content_and_that_is_said() {
        DocumentedInformation information = of();

        assertThat(information.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.standing()).isEqualTo(Standing.MISSING));
        assertThat(information.count(Need.MANDATORY, Standing.MISSING)).isEqualTo(16);
    }

    @Test
    void a_kind_is_there_with_its_first_record() {
        DocumentedInformation.Line line = line(of(SourceFile.of("context/issues.yaml", """
                - id: ISS-001
                  title: Climate
                  owner: ROL-x
                  status: active
                  type: external
                  topic: climate
                  description: The river rises.
                  relevance: relevant
                """)), "4.1");

        assertThat(line.standing()).isEqualTo(Standing.THERE);
        assertThat(line.held().get(0).records()).extracting(Named::id).containsExactly("ISS-001");
    }

    @Test
    void a_draft_is_not_there() {
        SourceFile draft = SourceFile.of("controls/x.yaml", """
                - id: CTL-001
                  title: Look
                  owner: ROL-x
                  status: planned
                  description: Somebody looks.
                  type: detective
                  nature: manual
                  frequency: P6M
                  operator: ROL-x
                """);

        assertThat(line(of(draft), "8.1").standing()).isEqualTo(Standing.MISSING);
    }

    @Test
    void an_item_of_several_sources_is_there_in_part_until_all_are() {
        SourceFile action = SourceFile.of("actions.yaml", """
                - {id: ACT-2026-001, title: Mend, owner: ROL-x, status: open, type: treatment, due: 2026-12-01}
                """);
        String approved = RISK.replace("{option: modify}", "{option: modify, approved_by: PER-x}");
        String accepted = approved + "  acceptance: {by: PER-x, role: ROL-x, date: 2026-02-01, "
                + "level_accepted: high, justification: Spring}\n";

        assertThat(line(of(action), "6.1.3 e, f").standing()).isEqualTo(Standing.PARTLY);
        assertThat(line(of(action, SourceFile.of("risks/a.yaml", approved)), "6.1.3 e, f")
                        .standing())
                .isEqualTo(Standing.PARTLY);
        assertThat(line(of(action, SourceFile.of("risks/a.yaml", accepted)), "6.1.3 e, f")
                        .standing())
                .isEqualTo(Standing.THERE);
    }

    @Test
    void another_value_of_a_field_is_another_thing() {
        SourceFile task = SourceFile.of("actions.yaml", """
                - {id: ACT-2026-001, title: Mend, owner: ROL-x, status: open, type: task, due: 2026-12-01}
                """);

        assertThat(line(of(task), "8.3").standing()).isEqualTo(Standing.MISSING);
        assertThat(line(of(task), "8.3").held()).extracting(Held::what).containsExactly("actions (treatment)");
    }

    @Test
    void what_is_asked_of_an_excluded_control_is_not_applicable() {
        SourceFile statement = SourceFile.of("soa/x.yaml", """
                id: SOA-x
                title: Statement
                owner: ROL-x
                status: effective
                framework: iso27001
                version: "1"
                entries:
                  - {control: A.6.6, applicable: false, justification: Nobody signs anything here., status: not-applicable}
                """);

        assertThat(line(of(statement), "A.6.6").standing()).isEqualTo(Standing.NOT_APPLICABLE);
        assertThat(line(of(statement), "A.7.2").standing()).isEqualTo(Standing.MISSING);
    }

    private static DocumentedInformation.Line line(DocumentedInformation information, String label) {
        return information.lines().stream()
                .filter(line -> line.item().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static DocumentedInformation of(SourceFile... files) {
        Corpus corpus = CorpusLoader.load(List.of(files)).corpus();
        return DocumentedInformation.of(corpus, DAY);
    }
}
