package dev.muniment.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.FS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git says of the content. */
class RepositoryTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void keep_the_preparations_hermetic_too() {
        HermeticReader.install();
    }

    @Test
    void there_is_no_commit_without_a_repository_or_before_the_first_one() throws Exception {
        Optional<Commit> outside = Repository.head(folder);
        Git.init().setDirectory(folder.toFile()).call().close();
        Optional<Commit> unborn = Repository.head(folder);

        assertThat(outside).isEmpty();
        assertThat(unborn).isEmpty();
    }

    @Test
    void the_commit_at_head_has_its_own_time_and_is_clean() throws Exception {
        String hash = commit("content/organisation.yaml", "id: ORG\n");

        assertThat(Repository.head(content())).contains(new Commit(hash, NOON, true));
    }

    @Test
    void a_change_just_after_the_commit_is_seen_though_size_and_second_are_the_same() throws Exception {
        commit("content/organisation.yaml", "id: ORG\n");

        write("content/organisation.yaml", "id: ORX\n");

        assertThat(clean()).isFalse();
    }

    @Test
    void a_file_that_git_does_not_know_makes_the_content_unclean_unless_it_is_ignored() throws Exception {
        commit("content/organisation.yaml", "id: ORG\n");

        write("content/draft.yaml", "id: PER-a\n");
        boolean untracked = clean();
        write(".gitignore", "draft.yaml\n");
        boolean ignored = clean();

        assertThat(untracked).isFalse();
        assertThat(ignored).isTrue();
    }

    @Test
    void what_is_outside_the_content_does_not_count() throws Exception {
        commit("content/organisation.yaml", "id: ORG\n");

        write("notes.txt", "not content\n");

        assertThat(clean()).isTrue();
    }

    @Test
    void nothing_is_written_and_time_stamps_are_not_probed() throws Exception {
        commit("content/organisation.yaml", "id: ORG\n");
        long before = files();

        Repository.head(content());

        assertThat(files()).isEqualTo(before);
        assertThat(FS.getFileStoreAttributes(folder).getFsTimestampResolution()).isEqualTo(Duration.ofSeconds(2));
    }

    private boolean clean() {
        return Repository.head(content()).orElseThrow().clean();
    }

    private Path content() {
        return folder.resolve("content");
    }

    private String commit(String path, String text) throws IOException, GitAPIException {
        write(path, text);
        PersonIdent author = new PersonIdent("Ada", "ada@example.org", NOON, ZoneOffset.UTC);
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(path).call();
            return git.commit()
                    .setAuthor(author)
                    .setCommitter(author)
                    .setMessage("Add " + path)
                    .call()
                    .name();
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private long files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.count();
        }
    }
}
