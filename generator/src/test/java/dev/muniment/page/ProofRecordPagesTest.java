package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.check.Manual;
import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.diagnostic.Waived;
import dev.muniment.model.Attachment;
import dev.muniment.model.Sha256;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of evidence and of waivers: what is proven, what is set aside, and until when. */
class ProofRecordPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void an_item_counts_to_its_last_day_and_says_what_it_proves() {
        Map<String, Document> pages = Rendered.pages(
                DAY,
                Audience.AUDITOR,
                List.of(
                        new Attachment("evidence/files/a.txt", 1, Sha256.of("a")),
                        new Attachment("evidence/files/b.txt", 1, Sha256.of("other"))),
                List.of(),
                SourceFile.of("evidence/all.yaml", """
                        - {id: EVD-2026-001, title: A, %s, location: files/a.txt, valid_for: P1M, controls: ["POL-001.S01", "none:1", CTL-001]}
                        - {id: EVD-2026-002, title: B, %s, location: files/b.txt, valid_for: P30D, retain_until: 2026-11-19}
                        - {id: EVD-2026-003, title: C, %s, location: files/c.txt}
                        - {id: EVD-2026-004, title: D, %s, location: "https://example.org/d", valid_for: P1Y, supersedes: EVD-2026-003, retain_until: 2026-11-20}
                        """.replace(
                        "%s",
                        "type: log, system: S, sha256: " + Sha256.of("a").hex()
                                + ", collected_on: 2026-10-20, collected_by: PER-a,"
                                + " period: {from: 2026-10-01, to: 2026-10-20}")),
                SourceFile.of("actions/2026.yaml", """
                        - {id: ACT-2026-001, title: Mend it, owner: ROL-a, status: done, type: task, due: 2026-11-01, evidence: [EVD-2026-001, EVD-2026-002]}
                        """),
                SourceFile.of("waivers.yaml", """
                        - {id: WVR-2026-01, rule: stale-evidence, record: EVD-2026-003, reason: X, expires: 2026-12-01}
                        """));

        assertThat(pages.get("evidence/EVD-2026-001.html").select(".facts .st").eachText())
                .containsExactly("ends soon", "file as collected");
        assertThat(pages.get("evidence/EVD-2026-001.html")
                        .select("[aria-labelledby=proves] tbody tr")
                        .eachText())
                .containsExactly(
                        "POL-001.S01 no title statement",
                        "none:1 no title requirement",
                        "CTL-001 no title not in this edition",
                        "ACT-2026-001 Mend it action");
        assertThat(pages.get("evidence/EVD-2026-002.html").select(".st").eachText())
                .startsWith("no longer", "not the file that was collected");
        assertThat(pages.get("evidence/EVD-2026-002.html")
                        .select("[aria-labelledby=kept] .hash")
                        .eachText())
                .containsExactly(Sha256.of("a").hex(), Sha256.of("other").hex());
        assertThat(pages.get("evidence/EVD-2026-002.html")
                        .select("[aria-labelledby=kept]")
                        .text())
                .contains("need not be kept any longer");
        Document replaced = pages.get("evidence/EVD-2026-003.html");
        assertThat(replaced.select(".facts .st").eachText()).containsExactly("replaced", "file is missing");
        assertThat(replaced.select("[aria-labelledby=counts] a").eachText()).containsExactly("EVD-2026-004");
        assertThat(replaced.select("[aria-labelledby=proves] > p").text()).contains("nothing names it");
        Document outside = pages.get("evidence/EVD-2026-004.html");
        assertThat(outside.select(".facts .st").eachText()).containsExactly("today", "kept elsewhere");
        assertThat(outside.select("[aria-labelledby=kept]").text()).doesNotContain("need not be kept");
    }

    @Test
    void a_waiver_shows_what_it_covers_and_how_it_stands_on_the_day() {
        RuleInfo rule = Manual.faults().stream()
                .filter(fault -> fault.name().equals("overdue-action"))
                .findFirst()
                .orElseThrow();
        Diagnostic late = Diagnostic.of(rule, new Location("actions/2026.yaml", 3, 1), "`ACT-2026-001` is late")
                .about("ACT-2026-001");
        Map<String, Document> pages = Rendered.pages(
                DAY,
                Audience.AUDITOR,
                List.of(),
                List.of(late.waivedBy(new Waived("WVR-2026-01", "X")), late),
                SourceFile.of("waivers.yaml", """
                        - {id: WVR-2026-01, rule: overdue-action, record: ACT-2026-001, reason: X, expires: 2026-11-20}
                        - {id: WVR-2026-02, rule: %s, reason: Y, from: 2026-11-21, expires: 2026-12-24}
                        - {id: WVR-2026-03, rule: no-such-rule, reason: Z, expires: 2026-11-19}
                        """.formatted(rule.number())));

        Document holding = pages.get("waivers/WVR-2026-01.html");
        assertThat(holding.select(".facts dd").eachText())
                .containsExactly("Holds", "overdue-action", "ACT-2026-001", "nobody named", "2026-11-20 today");
        assertThat(holding.select("[aria-labelledby=covers] tbody tr").eachText())
                .containsExactly("ACT-2026-001 ACT-2026-001 is late actions/2026.yaml:3:1");
        assertThat(holding.select("[aria-labelledby=rule] a").eachAttr("href"))
                .containsExactly("../reference/rules/overdue-action.html");
        Document ahead = pages.get("waivers/WVR-2026-02.html");
        assertThat(ahead.select("[aria-labelledby=covers] > p").text()).isEqualTo("It sets nothing aside yet.");
        assertThat(ahead.select("[aria-labelledby=decision] dd").eachText())
                .containsExactly("Every record", "nobody named", "2026-11-21 tomorrow", "2026-12-24 in 34 days");
        assertThat(ahead.select("[aria-labelledby=rule] a").text()).isEqualTo("overdue-action");
        Document ended = pages.get("waivers/WVR-2026-03.html");
        assertThat(ended.select(".facts .st.bad").eachText()).containsExactly("Over", "2026-11-19");
        assertThat(ended.select("[aria-labelledby=rule] p").text()).isEqualTo("No rule has this name.");
    }
}
