package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Profile;
import dev.muniment.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example, published. */
class BuildTest {

    private static final Path CONTENT = Path.of("../content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @Test
    void the_worked_example_has_no_error_and_no_warning_on_its_day_and_never_blocks_later() {
        assertThat(check(DAY).diagnostics()).isNotEmpty().allMatch(found -> found.severity() == Severity.INFORMATION);
        for (int years : List.of(1, 5, 10)) {
            assertThat(check(DAY.plusYears(years)).failed())
                    .as("+%d years", years)
                    .isFalse();
        }
    }

    @Test
    void every_link_leads_to_a_page_and_a_place_that_exist() {
        Map<String, Document> pages = build("site", Audience.AUDITOR);
        List<String> broken = new ArrayList<>();

        pages.forEach((path, page) -> {
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                URI target = URI.create("/" + path).resolve(href);
                String file = target.getScheme() == null ? target.getPath().substring(1) : "";
                boolean place = target.getFragment() == null
                        || pages.containsKey(file) && pages.get(file).getElementById(target.getFragment()) != null;
                if (target.getScheme() == null && (!pages.containsKey(file) || !place)) {
                    broken.add(path + " → " + href);
                }
            }
        });

        assertThat(pages).hasSizeGreaterThan(200);
        assertThat(broken).isEmpty();
    }

    @Test
    void pages_hold_nothing_beyond_the_allow_list() {
        AllowList list = AllowList.upTo("pages");

        build("site", Audience.AUDITOR).forEach((path, page) -> {
            assertThat(list.foreign(page)).as(path).isEmpty();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            assertThat(page.select("[role=region]").eachAttr("aria-label").stream()
                            .map(label -> label.toLowerCase(Locale.ROOT)))
                    .as(path)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void staff_see_no_risk_and_no_name_of_one() throws IOException {
        Map<String, Document> pages = build("staff", Audience.STAFF);

        assertThat(pages.keySet()).noneMatch(path -> path.contains("RSK-"));
        assertThat(pages.entrySet().stream()
                        .filter(page -> page.getValue().outerHtml().contains("Ransomware on billing"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void nothing_is_published_while_the_content_has_errors_and_the_old_site_stays() throws IOException {
        build("site", Audience.AUDITOR);
        Path broken = folder.resolve("broken");
        Files.createDirectories(broken);
        Files.writeString(broken.resolve("organisation.yaml"), "id: ORG\n");

        Outcome outcome = Generator.build(request(broken, "site", Audience.AUDITOR, DAY));

        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.published()).isEmpty();
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void a_folder_that_holds_foreign_files_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(folder.resolve("foreign/mine.txt"), "x");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> Generator.build(request(CONTENT, "foreign", Audience.AUDITOR, DAY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("files that Muniment did not write");
        assertThat(folder.resolve("foreign/mine.txt")).exists();
    }

    private Outcome check(LocalDate day) {
        return Generator.check(request(CONTENT, "none", Audience.AUDITOR, day));
    }

    private Map<String, Document> build(String output, Audience audience) {
        Outcome outcome = Generator.build(request(CONTENT, output, audience, DAY));
        assertThat(outcome.failed()).isFalse();
        Map<String, Document> pages = new TreeMap<>();
        Path root = folder.resolve(output);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.put(root.relativize(file).toString().replace('\\', '/'), Jsoup.parse(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private Request request(Path content, String output, Audience audience, LocalDate day) {
        return new Request(content, folder.resolve(output), Optional.of(day), day, Profile.PR, audience);
    }
}
