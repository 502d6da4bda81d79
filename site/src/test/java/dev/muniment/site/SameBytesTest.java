package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same commit on the same day gives the same bytes, whatever machine the launcher runs on. */
final class SameBytesTest {

    private static final Machine PLAIN = new Machine("plain", "UTC", "C", "022", "-Duser.language=en");
    private static final List<Machine> OTHERS = List.of(
            new Machine(
                    "Größe und Maß",
                    "Pacific/Kiritimati",
                    "tr_TR.UTF-8",
                    "077",
                    "-Duser.language=tr -Duser.country=TR"),
            new Machine(
                    "x", "America/St_Johns", "th_TH", "002", "-Duser.language=th -Duser.country=TH -Duser.variant=TH"),
            new Machine("a/b/c", "Asia/Kathmandu", "ar_EG.UTF-8", "027", "-Duser.language=ar -Duser.country=EG"));

    @TempDir
    private static Path folder;

    private static String commit;
    private static Map<String, String> expected;

    @BeforeAll
    static void publish_on_a_plain_machine() throws IOException, InterruptedException, GitAPIException {
        installed();
        Path repository =
                Copy.of(Built.content(), folder.resolve("original/content")).getParent();
        try (Git git = Git.init().setDirectory(repository.toFile()).call()) {
            git.add().addFilepattern("content").call();
            PersonIdent somebody = new PersonIdent("A", "a@example.org", Instant.EPOCH, ZoneOffset.UTC);
            commit = git.commit()
                    .setSign(false)
                    .setAuthor(somebody)
                    .setCommitter(somebody)
                    .setMessage("x")
                    .call()
                    .name();
        }
        expected = published(PLAIN, Path.of(System.getProperty("java.home")));
    }

    @Test
    void the_files_name_the_clean_commit_they_were_made_from() throws IOException {
        assertThat(expected).hasSizeGreaterThan(200);
        assertThat(folder.resolve("plain/out/site/index.html")).content().contains(commit.substring(0, 7));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void another_zone_locale_mask_and_path_give_the_same_files(int other) throws IOException, InterruptedException {
        Map<String, String> files = published(OTHERS.get(other), Path.of(System.getProperty("java.home")));

        assertThat(differing(files)).isEmpty();
    }

    @Test
    void jdk_25_gives_the_same_files() throws IOException, InterruptedException {
        Path jdk = Jdk.home(25, "same bytes on JDK 25");

        Map<String, String> files = published(new Machine("jdk-25", "UTC", "C", "022", "-Duser.language=en"), jdk);

        assertThat(differing(files)).isEmpty();
    }

    /** What the launcher finds in MUNIMENT_HOME, so that it has nothing to build. */
    private static void installed() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("home/lib"));
        Path target = Built.root().resolve("generator/target");
        List<Path> jars = Built.files(target.resolve("lib"), ".jar");
        assertThat(jars).isNotEmpty();
        for (Path jar : jars) {
            Files.copy(jar, lib.resolve(jar.getFileName()));
        }
        for (Path jar : Built.files(target, ".jar")) {
            if (jar.getParent().equals(target)) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
    }

    private static Map<String, String> published(Machine machine, Path jdk) throws IOException, InterruptedException {
        Path repository = Copy.of(folder.resolve("original"), folder.resolve(machine.folder() + "/work"));
        Path out = folder.resolve(machine.folder() + "/out");
        launch(machine, jdk, repository, "build", out.resolve("site"));
        launch(machine, jdk, repository, "pack", out.resolve("pack"));
        return digests(out);
    }

    private static void launch(Machine machine, Path jdk, Path repository, String command, Path output)
            throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(
                "bash",
                "-c",
                "umask " + machine.mask() + " && exec \"$0\" \"$@\"",
                Built.root().resolve("muniment").toString(),
                command,
                "content",
                "--output",
                output.toString(),
                "--as-of",
                Built.asOf(),
                "--fail-on",
                "never");
        process.directory(repository.toFile());
        process.environment().put("MUNIMENT_HOME", folder.resolve("home").toString());
        process.environment().put("JAVA_HOME", jdk.toString());
        process.environment().put("TZ", machine.zone());
        process.environment().put("LC_ALL", machine.locale());
        process.environment().put("JAVA_TOOL_OPTIONS", machine.java());

        Run run = Run.of(process, folder);

        assertThat(run.exit()).as(run.output() + run.errors()).isZero();
    }

    private static Set<String> differing(Map<String, String> files) {
        Set<String> all = new TreeSet<>(files.keySet());
        all.addAll(expected.keySet());
        all.removeIf(path -> Objects.equals(files.get(path), expected.get(path)));
        return all;
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : Built.files(folder, "")) {
            digests.put(folder.relativize(file).toString(), digest(Files.readAllBytes(file)));
        }
        return digests;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    /** What differs from machine to machine; the Java options reach the locale that the launcher overrides. */
    private record Machine(String folder, String zone, String locale, String mask, String java) {}
}
