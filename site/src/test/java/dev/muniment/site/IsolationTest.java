package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program by itself: where this machine permits in a namespace without a network, and watched for processes that it starts
 * and addresses that it speaks to.
 */
final class IsolationTest {

    private static final String SECRET = "canary-5f1c0e7b";

    @TempDir
    private Path folder;

    @Test
    void a_check_needs_no_network_starts_nothing_and_keeps_the_environment_to_itself()
            throws IOException, InterruptedException {
        assertKeepsToItself("check");
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(strings = {"build", "pack"})
    void so_does_what_publishes(String command) throws IOException, InterruptedException {
        assertKeepsToItself(command);
    }

    private void assertKeepsToItself(String command) throws IOException, InterruptedException {
        Path calls = folder.resolve("calls");
        Path output = folder.resolve("out");
        List<String> words = isolated(calls);
        words.addAll(program());
        words.addAll(List.of(command, Built.content().toString(), "--fail-on", "never"));
        if (!command.equals("check")) {
            words.addAll(List.of("--output", output.toString()));
        }
        ProcessBuilder process = new ProcessBuilder(words);
        process.environment().put("SOURCE_DATE_EPOCH", String.valueOf(epoch()));
        List.of("SECRET", "GITHUB_TOKEN", "AWS_SECRET_ACCESS_KEY", "GIT_AUTHOR_NAME", "MAVEN_OPTS", "USER")
                .forEach(name -> process.environment().put(name, SECRET));

        Run run = Run.of(process, folder);

        assertThat(run.exit()).as(run.output() + run.errors()).isZero();
        assertThat(run.output() + run.errors()).doesNotContain(SECRET);
        assertThat(run.errors()).contains("the day comes from SOURCE_DATE_EPOCH");
        assertThat(made(output).filter(text -> text.contains(SECRET))).isEmpty();
        if (!command.equals("check")) {
            assertThat(made(output).orElse("")).contains(Built.asOf());
        }
        if (Files.exists(calls)) {
            List<String> started = lines(calls, "execve(");
            assertThat(started).hasSize(1).first().asString().contains("java");
            assertThat(lines(calls, "connect(", "sendto(", "sendmsg(", "bind(", "listen("))
                    .allMatch(call -> call.contains("AF_UNIX") && call.contains("/nscd/"));
        }
    }

    /** What goes before the program: a namespace without a network, and somebody who writes down what is called. */
    private List<String> isolated(Path calls) throws IOException, InterruptedException {
        List<String> before = new ArrayList<>();
        Optional<Path> unshare = NotRun.program("unshare");
        if (unshare.isPresent() && works(unshare.get().toString(), "-rn", "true")) {
            before.addAll(List.of(unshare.get().toString(), "-rn"));
        }
        Optional<Path> strace = NotRun.program("strace");
        if (strace.isPresent() && works(strace.get().toString(), "-f", "--seccomp-bpf", "true")) {
            before.addAll(List.of(strace.get().toString(), "-f", "--seccomp-bpf", "-qq", "-o", calls.toString()));
            before.addAll(List.of("-e", "trace=execve,connect,sendto,sendmsg,bind,listen"));
        }
        if (before.isEmpty()) {
            throw NotRun.because("the program without a network", "neither unshare nor strace may be used");
        }
        return before;
    }

    private boolean works(String... command) throws IOException, InterruptedException {
        return Run.of(new ProcessBuilder(command), folder).exit() == 0;
    }

    private static List<String> program() {
        Path target = Built.root().resolve("generator/target");
        String own = Built.files(target, ".jar").stream()
                .filter(jar -> jar.getParent().equals(target))
                .findFirst()
                .orElseThrow()
                .toString();
        Path java = Path.of(System.getProperty("java.home"), "bin/java");
        return List.of(
                java.toString(),
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                own + ":" + target.resolve("lib") + "/*",
                "dev.muniment.cli.Main");
    }

    private static long epoch() {
        return LocalDate.parse(Built.asOf()).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    /** Every text that was made, that of a PDF too. */
    private static Optional<String> made(Path output) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : Built.files(output, "")) {
            text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            if (file.toString().endsWith(".pdf")) {
                try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                    text.append(new PDFTextStripper().getText(pdf));
                }
            }
        }
        return Optional.of(text.toString()).filter(all -> !all.isEmpty());
    }

    private static List<String> lines(Path calls, String... names) throws IOException {
        return Files.readAllLines(calls).stream()
                .filter(line -> List.of(names).stream().anyMatch(line::contains))
                .filter(line -> !line.contains("resumed>"))
                .toList();
    }
}
