package dev.muniment.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Words of any sort as ids: what a kind accepts names a file below the kind's folder on every system. */
class IdFuzzTest {

    private static final String RESERVED = "(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?";

    @FuzzTest
    void an_accepted_id_names_a_file_in_the_folder_of_its_kind(byte[] bytes) {
        String word = new String(bytes, StandardCharsets.UTF_8);

        for (Kind<?> kind : Kinds.all()) {
            List.of(word, kind.prefix() + word).stream()
                    .filter(id -> kind.shape().accepts(kind.prefix(), id))
                    .forEach(id -> assertFile(kind, Path.of(Skeleton.path(kind, id))));
        }
    }

    private static void assertFile(Kind<?> kind, Path path) {
        String name = path.getFileName().toString();

        assertThat(path).isRelative().isEqualTo(path.normalize());
        assertThat(path).hasToString(kind.file().orElse(kind.folder() + "/" + name));
        assertThat(name).matches("[A-Za-z0-9._-]{1,100}").doesNotMatch(RESERVED);
    }
}
