package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise that a kind is one record and one word: the program is run with a kind that nobody plans, compiled for this
 * test, and does all for it that it does for the others.
 */
class LighthouseTest {

    private static final Path MODEL = Path.of("src/main/java/dev/muniment/model");
    private static final String RECORD = """
            package dev.muniment.model;

            import dev.muniment.diagnostic.Audience;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Optional;

            /** A light that somebody keeps burning. */
            @Doc("A light that somebody keeps burning.")
            @Filed(prefix = "LHS", folder = "lighthouses", shape = IdShape.NUMBER, audience = Audience.STAFF)
            public record Lighthouse(
                    @Doc(value = "Stable identifier.", example = "LHS-0001") String id,
                    @Doc(value = "Name on charts.", example = "North Point") String title,
                    @Doc(value = "Role that keeps it burning.", example = "ROL-iso") Ref<Role> keeper,
                    @Doc(value = "Colour of the light.", example = "deep-red") Colour colour,
                    @Doc(value = "Night on which it was first lit.", example = "1872-03-01") LocalDate firstLit,
                    @Doc(value = "Rocks that it warns of.", example = "[The Tooth]") List<String> rocks,
                    @Doc(value = "Night on which it went dark.", example = "1990-01-01") Optional<LocalDate> dark,
                    Origin origin)
                    implements Entity {

                public Lighthouse {
                    rocks = List.copyOf(rocks);
                }

                /** Colours of lights. */
                public enum Colour {
                    WHITE,
                    DEEP_RED
                }
            }
            """;
    private static final String NORTH = """
            id: LHS-0001
            title: North Point
            keeper: ROL-iso
            colour: white
            first_lit: 1872-03-01
            rocks: [The Tooth, Old Harry]
            """;

    @TempDir
    private static Path classes;

    private static URLClassLoader loader;
    private static Method main;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void compile_one_record_and_one_word_of_the_registry() throws Exception {
        Path sources = Files.createDirectories(classes.resolve("sources"));
        String registry = Files.readString(MODEL.resolve("Entity.java"));
        Files.writeString(sources.resolve("Entity.java"), registry.replaceFirst("permits ", "permits Lighthouse, "));
        Files.writeString(sources.resolve("Lighthouse.java"), RECORD);
        compile(List.of(sources.resolve("Entity.java"), sources.resolve("Lighthouse.java")));
        loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        main = loader.loadClass("dev.muniment.cli.Main")
                .getDeclaredMethod("run", PrintStream.class, PrintStream.class, String[].class);
        main.setAccessible(true);
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @BeforeEach
    void start_from_the_least_content() {
        assertThat(run("init", folder.toString(), "--minimal")).isZero();
    }

    @Test
    void editors_get_its_schema() {
        int code = run("schema", "lighthouse");

        assertThat(code).isZero();
        assertThat(out().replaceAll("\\s+", ""))
                .contains("\"title\":\"Lighthouse\"")
                .contains("\"pattern\":\"^LHS-[0-9]{1,6}[a-z]?$\"")
                .contains("\"enum\":[\"white\",\"deep-red\"]")
                .contains("\"required\":[\"id\",\"title\",\"keeper\",\"colour\",\"first_lit\"]")
                .contains("\"additionalProperties\":false");
    }

    @Test
    void every_fault_is_reported_at_its_place() throws IOException {
        write("lighthouses/LHS-0001.yaml", """
                id: LHS-0001
                title: North Point
                keeper: PER-ada
                colour: deepred
                first_lit: soon
                rock: [The Tooth]
                """);

        int code = check();

        assertThat(code).isEqualTo(1);
        assertThat(out())
                .contains(
                        "LHS-0001.yaml:3:9: error: `PER-ada` is not the id of a role; ids of this kind begin with `ROL-`")
                .contains("LHS-0001.yaml:4:9: error: `deepred` is not allowed here; allowed are white, deep-red")
                .contains("LHS-0001.yaml:5:12: error: `soon` is not a date; write it as `2027-01-31`")
                .contains("LHS-0001.yaml:6:1: error: `rock` is no field of a lighthouse; did you mean `rocks`?")
                .contains("4 errors");
    }

    @Test
    void a_reference_to_nobody_is_reported_at_its_place() throws IOException {
        write("lighthouses/LHS-0001.yaml", NORTH.replace("ROL-iso", "ROL-keeper"));

        int code = check();

        assertThat(code).isEqualTo(1);
        assertThat(out()).contains("LHS-0001.yaml:3:9: error: ", "`ROL-keeper`", "[dangling-reference]", "1 error");
    }

    @Test
    void it_is_in_a_register_and_has_a_page_that_others_lead_to() throws IOException {
        write("lighthouses/LHS-0001.yaml", NORTH);

        int code = run("build", folder.toString(), "--as-of", "2026-11-20", "--output", site().toString());

        assertThat(code).as(out() + err()).isZero();
        assertThat(page("lighthouses/index.html").text())
                .contains("Lighthouses", "1 lighthouse", "A light that somebody keeps burning.");
        assertThat(links("index.html")).contains("lighthouses/index.html#lighthouse");
        assertThat(links("lighthouses/index.html")).contains("../lighthouses/LHS-0001.html");
        assertThat(page("lighthouses/LHS-0001.html").text())
                .contains("North Point", "First lit", "1872-03-01", "The Tooth", "Old Harry", "white");
        assertThat(links("lighthouses/LHS-0001.html")).contains("../people/ROL-iso.html");
        assertThat(links("people/ROL-iso.html")).contains("../lighthouses/LHS-0001.html");
        assertThat(links("id/LHS-0001.html")).contains("../lighthouses/LHS-0001.html");
    }

    @Test
    void it_is_in_the_registers_of_the_pack() throws IOException {
        write("lighthouses/LHS-0001.yaml", NORTH);

        int code = run(
                "pack",
                folder.toString(),
                "--as-of",
                "2026-11-20",
                "--output",
                classes.resolve("pack").toString());

        assertThat(code).as(out() + err()).isZero();
        assertThat(pack()).contains("Lighthouses", "A light that somebody keeps burning.", "LHS-0001", "North Point");
    }

    @Test
    void new_adds_the_next_one_which_is_sound() throws IOException {
        write("lighthouses/LHS-0001.yaml", NORTH);

        int code = run("new", "lighthouse", folder.toString());

        assertThat(code).isZero();
        assertThat(Files.readString(folder.resolve("lighthouses/LHS-0002.yaml")))
                .contains("id: LHS-0002\n", "colour: deep-red  # Colour of the light.\n", "# dark: 1990-01-01");
        assertThat(check()).as(out()).isZero();
    }

    private static void compile(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all,-path",
                    "-Werror",
                    "-cp",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    /** The two new classes before all others, so that they take the place of those of the build. */
    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private int check() {
        return run("check", folder.toString(), "--as-of", "2026-11-20");
    }

    private int run(String... args) {
        out.reset();
        try {
            return (int) main.invoke(null, new PrintStream(out, true), new PrintStream(err, true), args);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path site() {
        return classes.resolve("site");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site().resolve(path)));
    }

    private String pack() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(classes.resolve("pack/audit-pack.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private List<String> links(String path) throws IOException {
        return page(path).select("a[href]").eachAttr("href");
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
