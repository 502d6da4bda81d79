package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.render.Assets;
import dev.muniment.render.Frame;
import dev.muniment.render.Templates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What editions of the worked example for several audiences say, and what they must not say. */
class EditionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void an_edition_without_the_risk_method_does_not_call_risks_within_the_appetite() {
        Map<String, String> site = site(Audience.MANAGEMENT);

        assertThat(site.get("risks/index.html"))
                .contains("RSK-0001", "holds no risk method")
                .doesNotContain(">within<", "0 lie above the appetite");
        assertThat(site.get("today.html")).contains("Not the whole picture", "the risk method and the settings");
    }

    @Test
    void the_edition_for_auditors_shows_levels_and_lacks_nothing() {
        Map<String, String> site = site(Audience.AUDITOR);

        assertThat(site.get("risks/index.html")).contains("class=\"chart heat\"", ">within<");
        assertThat(site.get("today.html")).contains("RSK-0006").doesNotContain("Not the whole picture");
    }

    @Test
    void the_edition_for_staff_says_that_it_holds_no_risk_rather_than_that_there_is_none() {
        Map<String, String> site = site(Audience.STAFF);

        assertThat(site.get("risks/index.html"))
                .contains("This edition holds no risk")
                .doesNotContain("RSK-0001");
    }

    @Test
    void every_address_is_made_once() {
        PageContext context = context(Audience.AUDITOR);

        List<String> paths = Pages.of(context).map(Page::path).toList();

        assertThat(paths).doesNotHaveDuplicates().contains("today.html", "risks/RSK-0001.html", "people/ROL-iso.html");
    }

    private static Map<String, String> site(Audience audience) {
        Frame frame = new Frame("Ostmere", DAY, "20 November 2026", Optional.empty(), "any", "1", List.of(), List.of());
        Templates templates = new Templates(frame, new Assets());
        Map<String, String> site = new TreeMap<>();
        Pages.of(context(audience))
                .filter(page -> page.path().equals("today.html") || page.path().startsWith("risks/"))
                .map(templates::render)
                .forEach(artifact -> site.put(artifact.path(), new String(artifact.bytes(), StandardCharsets.UTF_8)));
        return site;
    }

    private static PageContext context(Audience audience) {
        Corpus corpus = CorpusLoader.load(
                        ContentFolder.read(Path.of("../content")).files())
                .corpus();
        return new PageContext(corpus.visibleTo(audience), List.of(), DAY, audience, Optional.empty(), "1");
    }
}
