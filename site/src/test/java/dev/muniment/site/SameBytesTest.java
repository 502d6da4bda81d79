package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same commit on the same day gives the same bytes, whatever machine the launcher runs on: every run is a process of its
 * own, and among the runs every zone, locale, mask, folder and JDK occurs. That the order in which folders are listed changes
 * nothing of what is read, ContentFolderTest says.
 */
final class SameBytesTest {

    private static final int OWN = Runtime.version().feature();
    private static final int NEWEST = 25;

    private static final List<Machine> MACHINES = List.of(
            new Machine(OWN, "plain", "UTC", "C", "022", "-Duser.language=en"),
            new Machine(
                    NEWEST,
                    "Größe und Maß",
                    "Pacific/Kiritimati",
                    "tr_TR.UTF-8",
                    "077",
                    "-Duser.language=tr -Duser.country=TR"),
            new Machine(
                    OWN,
                    "x",
                    "America/St_Johns",
                    "th_TH",
                    "002",
                    "-Duser.language=th -Duser.country=TH -Duser.variant=TH"),
            new Machine(
                    NEWEST, "a/b/c", "Asia/Kathmandu", "ar_EG.UTF-8", "027", "-Duser.language=ar -Duser.country=EG"));

    /** What is shown of a run, each with the files it stands for. */
    private static final Map<String, Predicate<String>> PARTS = new TreeMap<>(Map.of(
            "1 pages", path -> path.endsWith(".html"),
            "2 assets", path -> path.startsWith("site/assets/") && !path.endsWith(".html"),
            "3 search data", path -> path.startsWith("site/search-data"),
            "4 pack", path -> path.startsWith("pack/"),
            "5 core of the pack", path -> path.startsWith("core/")));

    private static final Set<Product> ALL = EnumSet.allOf(Product.class);
    private static final Set<Product> LESS = EnumSet.of(Product.SITE);

    @TempDir
    private static Path folder;

    private static final List<String> matrix = new ArrayList<>();
    private static Installed installed;
    private static String commit;
    private static final Map<Set<Product>, Map<String, String>> expected = new HashMap<>();

    @BeforeAll
    static void commit_the_example() throws IOException, InterruptedException, GitAPIException {
        installed = Installed.in(folder.resolve("home"));
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
    }

    @AfterAll
    static void show_the_matrix() throws IOException {
        matrix.add(0, "| machine | " + String.join(" | ", PARTS.keySet()) + " |");
        matrix.add(1, "|---".repeat(PARTS.size() + 1) + "|");
        Files.write(Built.target().resolve("same-bytes.md"), matrix);
        matrix.forEach(System.out::println);
    }

    @Tag("short")
    @Test
    void another_zone_locale_mask_path_and_jdk_give_the_same_files() throws IOException, InterruptedException {
        assertThat(differing(MACHINES.get(1), LESS)).isEmpty();
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void each_machine_gives_the_same_files(int machine) throws IOException, InterruptedException {
        assertThat(differing(MACHINES.get(machine), ALL)).isEmpty();
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void so_does_each_machine_with_the_other_jdk(int machine) throws IOException, InterruptedException {
        assertThat(differing(MACHINES.get(machine).withTheOtherJdk(), ALL)).isEmpty();
    }

    private static Map<String, String> expected(Set<Product> products) throws IOException, InterruptedException {
        if (!expected.containsKey(products)) {
            Map<String, String> files = published(MACHINES.get(0), products);
            assertThat(files).hasSizeGreaterThan(200);
            assertThat(products)
                    .allSatisfy(product -> assertThat(files).containsKey(product.folder + "/" + product.file));
            assertThat(run(MACHINES.get(0), products).resolve("out/site/index.html"))
                    .as("the clean commit that it was made from")
                    .content()
                    .contains(commit.substring(0, 7));
            expected.put(products, files);
        }
        return expected.get(products);
    }

    private static Map<String, String> published(Machine machine, Set<Product> products)
            throws IOException, InterruptedException {
        Path jdk = machine.jdk() == OWN
                ? Path.of(System.getProperty("java.home"))
                : Jdk.home(machine.jdk(), "same bytes on JDK " + machine.jdk());
        Path repository =
                Copy.of(folder.resolve("original"), run(machine, products).resolve("work"));
        Path out = run(machine, products).resolve("out");
        for (Product product : products) {
            launch(machine, jdk, repository, out.resolve(product.folder), product.command);
        }
        Map<String, String> files = digests(out);
        matrix.add(row(machine, files));
        return files;
    }

    private static Path run(Machine machine, Set<Product> products) {
        return folder.resolve(machine.folder()).resolve(products.size() + " products");
    }

    /** Of each part of a run how many files it has, and the beginning of the digest over all of their digests. */
    private static String row(Machine machine, Map<String, String> files) {
        StringBuilder row = new StringBuilder("| JDK " + machine.jdk() + ", " + machine.zone() + ", " + machine.locale()
                + ", " + machine.mask() + ", `" + machine.folder() + "`");
        PARTS.values().forEach(part -> {
            Map<String, String> some = new TreeMap<>(files);
            some.keySet().removeIf(part.negate());
            String digest = digest(some.toString().getBytes(StandardCharsets.UTF_8));
            row.append(" | ").append(some.size()).append(": ").append(digest, 0, 16);
        });
        return row + " |";
    }

    private static void launch(Machine machine, Path jdk, Path repository, Path output, String... command)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("bash", "-c"));
        words.add("umask " + machine.mask() + " && exec \"$0\" \"$@\"");
        words.add(installed.home().resolve("muniment").toString());
        words.addAll(List.of(command));
        words.addAll(List.of("content", "--output", output.toString()));
        words.addAll(List.of("--as-of", Built.asOf(), "--fail-on", "never"));
        ProcessBuilder process = new ProcessBuilder(words);
        process.directory(repository.toFile());
        process.environment().remove("MUNIMENT_HOME");
        process.environment().put("JAVA_HOME", jdk.toString());
        process.environment().put("TZ", machine.zone());
        process.environment().put("LC_ALL", machine.locale());
        process.environment().put("JAVA_TOOL_OPTIONS", machine.java());

        Run run = Run.of(process, folder);

        assertThat(run.exit()).as(run.output() + run.errors()).isZero();
    }

    private static Set<String> differing(Machine machine, Set<Product> products)
            throws IOException, InterruptedException {
        Map<String, String> wanted = expected(products);
        Map<String, String> files = published(machine, products);
        Set<String> all = new TreeSet<>(files.keySet());
        all.addAll(wanted.keySet());
        all.removeIf(path -> Objects.equals(files.get(path), wanted.get(path)));
        return all;
    }

    /** Of every file within an output; the lock and the seal beside it are of this machine. */
    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : Built.files(folder, "")) {
            if (!file.getParent().equals(folder)) {
                digests.put(folder.relativize(file).toString(), digest(Files.readAllBytes(file)));
            }
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

    /** What is published into a folder of its own, and a file that it never lacks. */
    private enum Product {
        SITE("site", "index.html", "build"),
        PACK("pack", "audit-pack.pdf", "pack"),
        CORE("core", "audit-pack-core.pdf", "pack", "--volume", "core");

        private final String folder;
        private final String file;
        private final String[] command;

        Product(String folder, String file, String... command) {
            this.folder = folder;
            this.file = file;
            this.command = command;
        }
    }

    /** What differs from machine to machine; the Java options reach the locale that the launcher overrides. */
    private record Machine(int jdk, String folder, String zone, String locale, String mask, String java) {

        Machine withTheOtherJdk() {
            return new Machine(jdk == OWN ? NEWEST : OWN, folder + " once more", zone, locale, mask, java);
        }
    }
}
