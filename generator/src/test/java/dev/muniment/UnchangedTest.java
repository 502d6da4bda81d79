package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Extent;
import dev.muniment.diagnostic.Format;
import dev.muniment.diagnostic.Limit;
import dev.muniment.diagnostic.Limits;
import dev.muniment.diagnostic.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands as it was made is not made again, and the run says what it said. */
class UnchangedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private Path content;
    private final List<String> stages = new ArrayList<>();

    @BeforeEach
    void content_with_something_to_say() throws IOException {
        content = folder.resolve("content");
        Generator.init(content, true);
        Files.writeString(
                content.resolve("actions.yaml"),
                "- {id: ACT-2026-001, title: Renew the certificate, owner: ROL-iso, type: improvement, for: [RSP-01],"
                        + " due: 2026-02-01, status: open}\n");
    }

    @Test
    void a_site_is_made_once_and_said_twice() {
        Outcome first = Generator.build(request());
        assertThat(first.diagnostics()).isNotEmpty();
        assertThat(stages).contains("check", "publish");
        stages.clear();

        Outcome second = Generator.build(request());

        assertThat(stages).containsExactly("history", "read");
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
        assertThat(second.records()).isEqualTo(first.records());
        assertThat(second.published()).contains(first.published().orElseThrow() + ", unchanged");
        assertThat(report(second)).isEqualTo(report(first)).contains("actions.yaml:1:");
    }

    @Test
    void so_is_each_volume_of_a_pack() {
        Outcome first = Generator.pack(request(), Extent.CORE);
        stages.clear();

        Outcome second = Generator.pack(request(), Extent.CORE);

        assertThat(stages).containsExactly("history", "read");
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
        assertThat(second.published()).contains(first.published().orElseThrow() + ", unchanged");

        Generator.pack(request(), Extent.FULL);

        assertThat(stages).contains("typeset");
        assertThat(folder.resolve("out/audit-pack.pdf")).exists();
    }

    @Test
    void whatever_it_depends_on_makes_it_anew() throws IOException {
        Request usual = request();
        Map<String, Request> others = Map.of(
                "day", with(usual, Optional.of(DAY.plusDays(1)), usual.profile(), usual.audience(), usual.limits()),
                "profile", with(usual, usual.asOf(), Profile.PUBLISH, usual.audience(), usual.limits()),
                "audience", with(usual, usual.asOf(), usual.profile(), Audience.MANAGEMENT, usual.limits()),
                "limits",
                        with(
                                usual,
                                usual.asOf(),
                                usual.profile(),
                                usual.audience(),
                                new Limits(Map.of(Limit.DEPTH, 9))));
        others.forEach((what, other) -> {
            Generator.build(usual);
            assertThat(made(other)).as(what).isTrue();
        });
        Map<String, Path> files = Map.of(
                "record", content.resolve("actions.yaml"),
                "attachment", content.resolve("evidence/files/more.txt"));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Generator.build(usual);
            assertThat(made(usual)).as("before " + file.getKey()).isFalse();
            Files.createDirectories(file.getValue().getParent());
            Files.writeString(
                    file.getValue(), Files.exists(file.getValue()) ? Files.readString(file.getValue()) + "\n" : "x");
            assertThat(made(usual)).as(file.getKey()).isTrue();
        }
    }

    @Test
    void a_page_that_somebody_changed_is_put_right() throws IOException {
        Generator.build(request());
        Path page = folder.resolve("out/index.html");
        String before = Files.readString(page);
        Files.writeString(page, before.replace("the", "THE"));
        Files.setLastModifiedTime(page, FileTime.fromMillis(1_600_000_000_000L));

        assertThat(made(request())).isTrue();

        assertThat(page).hasContent(before);
    }

    private boolean made(Request request) {
        stages.clear();
        assertThat(Generator.build(request).failed()).isFalse();
        return stages.contains("check");
    }

    private static String report(Outcome outcome) {
        return Format.TEXT.printer(false).print(outcome.report("content"));
    }

    private Request request() {
        return new Request(
                content,
                folder.resolve("out"),
                Optional.of(DAY),
                DAY,
                Profile.PR,
                Audience.AUDITOR,
                Limits.USUAL,
                stages::add);
    }

    private Request with(Request from, Optional<LocalDate> day, Profile profile, Audience audience, Limits limits) {
        return new Request(from.content(), from.output(), day, DAY, profile, audience, limits, stages::add);
    }
}
