package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.check.Manual;
import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of records of which there is one: the organisation, its settings, its risk method; and the folders that hold them. */
class SingletonPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final SourceFile SETTINGS = SourceFile.of("settings.yaml", """
            id: SET
            title: Habits
            due_soon: P10D
            review_cycles: {policy: P1Y, supplier.critical: P6M, no-kind: P2Y}
            incident_sla: {SEV1: {acknowledge: PT30M, resolve: P2D}}
            finding_sla: {ofi: P180D}
            max_durations: {exception: P1Y, acceptance: P6M}
            approval_matrix: [{kind: policy, level: top, roles: [ROL-a, ROL-b]}]
            incompatible: [{a: ROL-a, b: ROL-b, reason: Money}]
            classification_levels: [{id: open, name: Open, rank: 0}, {id: shut, name: Shut, rank: 1, audience: it, handling: Lock it.}]
            default_classification: open
            """);

    private static final SourceFile PEOPLE = SourceFile.of("people/all.yaml", """
            - {id: PER-a, title: A.}
            - {id: ROL-a, title: Chief, owner: ROL-a, status: active, unit: UNT-x, purpose: X, holders: [{person: PER-a, from: 2026-11-20}], deputies: [ROL-b]}
            - {id: ROL-b, title: Clerk, owner: ROL-a, status: active, unit: UNT-x, purpose: X, holders: [{person: PER-a, from: 2025-01-01}]}
            """);

    @Test
    void a_certificate_is_valid_from_its_first_day_to_its_last() {
        Document page =
                pages(PEOPLE, SETTINGS, SourceFile.of("organisation.yaml", """
                        id: ORG
                        title: Water
                        timezone: Europe/Berlin
                        currency: EUR
                        isms:
                          scope_statement: All of it
                          top_management: ROL-a
                          responsible: ROL-none
                          certified_against:
                            - {framework: iso27001, certificate: C-1, body: B, valid_from: 2026-11-20, valid_to: 2026-12-01}
                            - {framework: iso27001, certificate: C-2, body: B, valid_from: 2023-11-20, valid_to: 2026-11-30}
                            - {framework: iso27001, certificate: C-3, body: B, valid_from: 2026-11-21, valid_to: 2029-11-20}
                            - {framework: iso27001, certificate: C-4, body: B, valid_from: 2023-11-20, valid_to: 2026-11-19}
                        """)).get("organisation/ORG.html");

        assertThat(page.select("[aria-labelledby=certificates] tbody .st").eachText())
                .containsExactly("Valid", "Ends soon", "To come", "Over");
        assertThat(page.select("[aria-labelledby=certificates] tbody .sub").eachText())
                .containsExactly("in 11 days", "in 10 days", "tomorrow", "1 day late");
        assertThat(page.select(".facts dd").eachText())
                .containsExactly("not recorded", "not recorded", "not recorded", "2 of 4 valid", "nobody");
        assertThat(page.select("[aria-labelledby=leads] dd").eachText())
                .containsExactly("Chief: A. (else Clerk)", "ROL-none: nobody");
        assertThat(page.select("[aria-labelledby=report] > p").text()).isEqualTo("It is not said where to report.");
    }

    @Test
    void settings_are_tables_that_lead_to_what_they_limit() {
        Document page = pages(PEOPLE, SETTINGS).get("settings/SET.html");

        assertThat(rows(page, "cycles"))
                .containsExactly("Policies 1 year 0", "Suppliers, critical 6 months –", "no-kind 2 years 0");
        assertThat(rows(page, "incidents")).containsExactly("SEV1 30 minutes – 2 days –");
        assertThat(rows(page, "findings")).containsExactly("Room for improvement 180 days");
        assertThat(rows(page, "rights")).containsExactly("Policies Top Chief, Clerk");
        assertThat(rows(page, "apart")).containsExactly("Chief Clerk Money A.");
        assertThat(rows(page, "levels"))
                .containsExactly("Open where none is named anyone not said", "Shut IT Lock it.");
        assertThat(page.select("[aria-labelledby=readers] dd").eachText())
                .containsExactly(
                        "95 percent of those who are asked, within 30 days (usual where nothing is set)",
                        "all but developers");
        assertThat(page.select("[aria-labelledby=cycles] a").eachAttr("href"))
                .contains("../documents/policies/index.html", "../reference/rules/overdue-review.html");
    }

    @Test
    void settings_without_a_limit_say_so() {
        Document page = pages(SourceFile.of("settings.yaml", "id: SET\ntitle: Habits\n"))
                .get("settings/SET.html");

        assertThat(page.select("[aria-labelledby] table:not(.inner)")).isEmpty();
        assertThat(page.select("[aria-labelledby=cycles] > p").first().text())
                .isEqualTo("No cycle is set, so nothing is ever overdue for review.");
    }

    @Test
    void every_rule_that_a_limit_names_is_there() {
        List<String> rules = Manual.faults().stream().map(RuleInfo::name).toList();

        assertThat(SettingsLimit.rules().values().stream().flatMap(List::stream).map(SettingsLimit.Rule::name))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(rules).contains(name));
    }

    @Test
    void the_risk_method_shows_its_grid_and_what_lies_above_what_is_borne() {
        Document page = pages(
                        PEOPLE,
                        SourceFile.of("risks/method.yaml", """
                        id: RISK-METHOD
                        title: Method
                        owner: ROL-a
                        status: effective
                        version: "1.0"
                        likelihood: [{level: 1, name: Rare, frequency_per_year: {from: 0.10, to: 2}, description: Seldom}]
                        impact: [{level: 1, name: Minor, dimensions: {financial: {from: 0, to: 10000}, legal: A letter}}]
                        levels: [{id: low, name: Low, letter: L, rank: 1}, {id: high, name: High, letter: H, rank: 2}]
                        grid: [[low, low, low, low, high], [low, low, low, low, high], [low, low, low, low, high], [low, low, low, low, high], [low, low, low, low, high]]
                        appetite: {default: low, categories: {safety: high}}
                        acceptance_authority: [{level: high, role: ROL-a}]
                        review_cycles: {high: P3M}
                        """),
                        SourceFile.of(
                                "risks/all.yaml", risk(1, "safety", 5) + risk(2, "money", 5) + risk(3, "money", 4)))
                .get("risks/RISK-METHOD.html");

        assertThat(rows(page, "likelihood")).containsExactly("L1 Rare 0.1 to 2 Seldom");
        assertThat(rows(page, "impact")).containsExactly("I1 Minor 0 to 10 000 – A letter – –");
        assertThat(rows(page, "levels"))
                .containsExactly("H\u2002High 5 to be treated Chief 3 months", "L\u2002Low 20 borne none not set");
        assertThat(rows(page, "appetite"))
                .containsExactly("All other categories L\u2002Low 2 1", "Safety H\u2002High 1 0");
        assertThat(page.select("#grid ~ p, svg.heat desc").text()).contains("L5 Low, Low, Low, Low, High; L4");
        assertThat(page.select("[aria-labelledby=approvals] > p").text()).isEqualTo("Nobody has decided on it yet.");
    }

    @Test
    void the_index_of_a_folder_with_one_record_leads_there() {
        Map<String, Document> pages = pages(SETTINGS);

        Document index = pages.get("settings/index.html");
        assertThat(index.select(".lede").text()).isEqualTo("There is one, on a page of its own: Habits.");
        assertThat(index.select(".lede a").attr("href")).isEqualTo("../settings/SET.html");
        assertThat(index.select("main table")).isEmpty();
        Document none = pages.get("organisation/index.html");
        assertThat(none.select("h1").text()).isEqualTo("Organisation");
        assertThat(none.select(".lede").text()).isEqualTo("This edition holds none.");
    }

    private static String risk(int number, String category, int impact) {
        return """
                - {id: RSK-000%d, title: R, owner: ROL-a, status: open, category: %s, statement: {cause: A, event: B, consequence: C}, identified_on: 2026-01-01, inherent: {likelihood: 5, impact: 5}, current: {likelihood: 1, impact: %d}, treatment: {option: modify}}
                """.formatted(number, category, impact);
    }

    private static List<String> rows(Document page, String band) {
        return page.select("[aria-labelledby=" + band + "] .reg tbody tr").eachText();
    }

    private static Map<String, Document> pages(SourceFile... files) {
        return Rendered.pages(DAY, Audience.AUDITOR, files);
    }
}
