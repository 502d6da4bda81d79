package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threads of the example that its README names hold together: each step is tied to the one before. */
class SampleThreadsTest {

    private static final Path CONTENT = Path.of("../content");
    private static final Pattern ID = Pattern.compile("`([A-Z]{3}-[0-9-]+)`");
    private static final List<String> WAY = List.of("NTC", "RSK", "ACT", "CTL", "EVD", "MET", "EXR", "AUD", "FND");

    private final Map<String, Set<String>> tied = new TreeMap<>();

    SampleThreadsTest() {
        Corpus sample = CorpusLoader.load(ContentFolder.read(CONTENT).files()).corpus();
        sample.references().forEach(reference -> {
            String to = reference.to().replaceAll("\\..*", "");
            tied.computeIfAbsent(reference.from(), id -> new TreeSet<>()).add(to);
            tied.computeIfAbsent(to, id -> new TreeSet<>()).add(reference.from());
        });
    }

    @Test
    void five_threads_run_from_a_notice_to_a_finding_of_an_audit() throws IOException {
        List<List<String>> threads = threads();

        assertThat(threads).hasSize(5);
        assertThat(threads)
                .allSatisfy(thread -> assertThat(thread.stream().map(id -> id.substring(0, 3)))
                        .containsAll(WAY)
                        .startsWith("NTC")
                        .endsWith("AUD", "FND")
                        .containsAnyOf("POL", "STD"));
    }

    @Test
    void each_step_is_a_link_away_from_the_one_before_or_a_page_further() throws IOException {
        for (List<String> thread : threads()) {
            for (int i = 1; i < thread.size(); i++) {
                assertThat(around(thread.get(i - 1)))
                        .as(thread.get(i - 1) + " to " + thread.get(i))
                        .contains(thread.get(i));
            }
        }
    }

    private Set<String> around(String id) {
        Set<String> around = new TreeSet<>(tied.get(id));
        tied.get(id).forEach(next -> around.addAll(tied.get(next)));
        return around;
    }

    private static List<List<String>> threads() throws IOException {
        String text = Files.readString(CONTENT.resolve("README.md"));
        return Arrays.stream(text.split("\n- "))
                .filter(item -> item.contains("→"))
                .map(item -> item.split("\n\n")[0])
                .map(item -> ids(item).toList())
                .toList();
    }

    private static Stream<String> ids(String item) {
        return ID.matcher(item).results().map(found -> found.group(1));
    }
}
