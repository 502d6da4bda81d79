package dev.muniment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fonts, colour profile, icons' licence: what others made is shipped as they made it, and the list of sums says so. */
class ShippedTest {

    private static final Path ASSETS = Path.of("../templates/src/main/resources/dev/muniment/templates/assets");
    private static final Set<String> OUR_OWN =
            Set.of("SHA256SUMS", "icon.svg", "search.js", "site.css", "site.js", "tokens.css");

    @Test
    void every_file_that_others_made_is_listed_with_its_sum() throws Exception {
        List<String> present = new ArrayList<>();

        for (String file : files()) {
            if (!OUR_OWN.contains(file)) {
                present.add(sum(ASSETS.resolve(file)) + "  " + file);
            }
        }

        assertThat(Files.readAllLines(ASSETS.resolve("SHA256SUMS"))).isEqualTo(present);
    }

    @Test
    void our_own_files_are_text() throws IOException {
        for (String file : OUR_OWN) {
            assertThat(Files.readAllBytes(ASSETS.resolve(file))).as(file).doesNotContain(0);
        }
    }

    @Test
    void the_jar_holds_what_the_list_says() throws Exception {
        for (String line : Files.readAllLines(ASSETS.resolve("SHA256SUMS"))) {
            byte[] shipped = Shipped.bytes("assets/" + line.substring(66));

            assertThat(line).startsWith(hex(shipped) + "  ");
        }
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(ASSETS)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> ASSETS.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
        return hex(Files.readAllBytes(file));
    }

    private static String hex(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
