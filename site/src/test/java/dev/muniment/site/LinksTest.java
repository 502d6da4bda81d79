package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the addresses in the published pages lead, as a double click on the folder follows them. */
final class LinksTest {

    private static final Map<URI, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void read_the_pages() throws IOException {
        for (Path page : Built.pages()) {
            PAGES.put(page.toUri(), Jsoup.parse(page, "UTF-8"));
        }
    }

    @Test
    void every_address_leads_to_a_file_and_a_place_that_exist() {
        List<String> broken = new ArrayList<>();

        PAGES.forEach((uri, page) -> addresses(page).stream()
                .filter(address -> !leadsSomewhere(uri.resolve(address)))
                .forEach(address -> broken.add(name(uri) + " -> " + address)));

        assertThat(PAGES).hasSizeGreaterThan(200);
        assertThat(broken).isEmpty();
    }

    @Test
    void every_page_can_be_reached_from_the_home_page() {
        Set<URI> reached = new TreeSet<>();
        Deque<URI> open =
                new ArrayDeque<>(List.of(Built.site().resolve("index.html").toUri()));

        while (!open.isEmpty()) {
            URI uri = open.pop();
            if (PAGES.containsKey(uri) && reached.add(uri)) {
                addresses(PAGES.get(uri)).forEach(address -> open.push(file(uri.resolve(address))));
            }
        }

        assertThat(PAGES.keySet())
                .filteredOn(uri -> !isPermalink(uri) && !reached.contains(uri))
                .extracting(LinksTest::name)
                .isEmpty();
    }

    @Test
    void every_permanent_address_leads_on_to_the_page_of_its_record() {
        assertThat(PAGES.keySet())
                .filteredOn(LinksTest::isPermalink)
                .isNotEmpty()
                .allSatisfy(uri -> {
                    String id = name(uri).replaceAll("^id/|\\.html$", "");
                    assertThat(addresses(PAGES.get(uri)))
                            .as(id)
                            .anyMatch(address -> !address.startsWith("#")
                                    && Files.isRegularFile(Path.of(file(uri.resolve(address)))));
                });
    }

    private static List<String> addresses(Document page) {
        List<String> addresses = new ArrayList<>();
        for (Element element : page.select("[href], [src]")) {
            addresses.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
        }
        return addresses;
    }

    private static boolean leadsSomewhere(URI target) {
        if (!"file".equals(target.getScheme())) {
            return true;
        }
        URI file = file(target);
        if (!Path.of(file).startsWith(Built.site()) || !Files.isRegularFile(Path.of(file))) {
            return false;
        }
        return target.getFragment() == null
                || PAGES.containsKey(file) && PAGES.get(file).getElementById(target.getFragment()) != null;
    }

    /** Pages for addresses written down elsewhere; the site itself has no need to link to them. */
    private static boolean isPermalink(URI uri) {
        return name(uri).startsWith("id/");
    }

    private static URI file(URI address) {
        return "file".equals(address.getScheme()) ? Path.of(address.getPath()).toUri() : address;
    }

    private static String name(URI uri) {
        return Built.site().toUri().relativize(uri).getPath();
    }
}
