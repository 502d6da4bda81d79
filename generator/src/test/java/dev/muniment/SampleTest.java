package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Profile;
import dev.muniment.diagnostic.Severity;
import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Action;
import dev.muniment.model.Audit;
import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.Guideline;
import dev.muniment.model.Incident;
import dev.muniment.model.ManagementReview;
import dev.muniment.model.Markdown;
import dev.muniment.model.Metric;
import dev.muniment.model.Notice;
import dev.muniment.model.Policy;
import dev.muniment.model.PolicyException;
import dev.muniment.model.Procedure;
import dev.muniment.model.Risk;
import dev.muniment.model.Standard;
import dev.muniment.model.StatementOfApplicability;
import dev.muniment.schema.Leaf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked example: of the size of a real system, in words of its own, without a fault that its README does not name. */
class SampleTest {

    private static final Path CONTENT = Path.of("../content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Corpus SAMPLE =
            CorpusLoader.load(ContentFolder.read(CONTENT).files()).corpus();
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)\\b(?:lorem|ipsum|todo|tbd|tbc|fixme|x{3,}|placeholder|foo|dummy|change ?me|acme|insert here)\\b"
                    + "|\\?\\?\\?|<[a-z ]+>|\\[(?:your|name|date|company)[^]]*](?!\\()");
    private static final Pattern STEP = Pattern.compile("(?m)^\\d+\\. ");
    private static final Pattern LESSON = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `([A-Za-z0-9-]+)`");
    private static final Pattern SET_ASIDE = Pattern.compile("`([a-z-]+)` on `([A-Z0-9-]+)` by `WVR-[0-9-]+`");

    @Test
    void nothing_holds_a_placeholder() {
        List<String> found = new ArrayList<>();

        for (Entity entity : SAMPLE.all()) {
            for (Leaf leaf : Leaf.of(entity)) {
                Matcher matcher = PLACEHOLDER.matcher(text(leaf.value()));
                if (matcher.find()) {
                    found.add(entity.id() + leaf.pointer() + ": " + matcher.group());
                }
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void every_decision_on_a_control_has_a_justification_of_its_own() {
        List<StatementOfApplicability.Entry> decisions = SAMPLE.all(StatementOfApplicability.class).stream()
                .flatMap(statement -> statement.entries().stream())
                .toList();

        assertThat(decisions).hasSize(93);
        assertThat(decisions)
                .extracting(decision -> decision.justification().strip().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void it_has_the_documents_of_a_real_system() {
        assertThat(SAMPLE.all(Policy.class)).hasSize(9);
        assertThat(SAMPLE.all(Policy.class))
                .allSatisfy(policy -> assertThat(words(policy)).as(policy.id()).isGreaterThanOrEqualTo(500));
        assertThat(SAMPLE.all(Standard.class)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(SAMPLE.all(Standard.class).stream()
                        .mapToInt(standard -> standard.body().statements().size())
                        .sum())
                .isGreaterThanOrEqualTo(80);
        assertThat(SAMPLE.all(Procedure.class)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(SAMPLE.all(Procedure.class))
                .allSatisfy(
                        procedure -> assertThat(STEP.matcher(procedure.body().source())
                                        .results()
                                        .count())
                                .as(procedure.id())
                                .isGreaterThanOrEqualTo(8));
        assertThat(SAMPLE.all(Guideline.class)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void it_has_the_registers_of_a_real_system() {
        assertThat(SAMPLE.all(Risk.class)).hasSize(25);
        assertThat(SAMPLE.all(Control.class)).hasSize(35);
        assertThat(SAMPLE.all(Action.class)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(SAMPLE.all(PolicyException.class)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(SAMPLE.all(Incident.class).size() + SAMPLE.all(Notice.class).size())
                .isGreaterThanOrEqualTo(12);
        assertThat(SAMPLE.all(Audit.class)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(SAMPLE.all(ManagementReview.class)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void every_metric_has_figures_of_fourteen_months_but_for_the_one_that_is_late_on_purpose() throws IOException {
        Set<String> late = lessons(LESSON);

        assertThat(SAMPLE.all(Metric.class)).hasSize(18);
        for (Metric metric : SAMPLE.all(Metric.class)) {
            int periods = metric.frequency().equals(Period.ofMonths(1)) ? 14 : 5;
            int missing = late.contains("stale-metric " + metric.id()) ? 1 : 0;

            assertThat(metric.measurements()).as(metric.id()).hasSizeGreaterThanOrEqualTo(periods - missing);
        }
    }

    @Test
    void a_pull_request_finds_neither_error_nor_warning() {
        assertThat(check(DAY, Profile.PR))
                .filteredOn(one -> one.waived().isEmpty())
                .noneMatch(one -> one.severity() != Severity.INFORMATION);
    }

    @Test
    void an_audit_finds_what_the_readme_names_and_no_more() throws IOException {
        List<Diagnostic> found = check(DAY, Profile.AUDIT);
        List<Diagnostic> open = found.stream()
                .filter(one -> one.waived().isEmpty() && one.severity() != Severity.INFORMATION)
                .toList();
        List<Diagnostic> waived =
                found.stream().filter(one -> one.waived().isPresent()).toList();

        assertThat(open).hasSizeBetween(8, 15);
        assertThat(named(open)).isEqualTo(lessons(LESSON));
        assertThat(named(waived)).isEqualTo(lessons(SET_ASIDE)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void time_alone_blocks_no_pull_request(int years) {
        assertThat(check(DAY.plusYears(years), Profile.PR)).noneMatch(Diagnostic::blocks);
    }

    private static List<Diagnostic> check(LocalDate day, Profile profile) {
        return Generator.check(new Request(CONTENT, Path.of("none"), Optional.of(day), day, profile, Audience.AUDITOR))
                .diagnostics();
    }

    private static Set<String> named(List<Diagnostic> found) {
        return found.stream()
                .map(one -> one.rule().name() + " " + one.record().orElse("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rules of the README with the record beside each. */
    private static Set<String> lessons(Pattern form) throws IOException {
        return form.matcher(Files.readString(CONTENT.resolve("README.md")))
                .results()
                .map((MatchResult row) -> row.group(1) + " " + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int words(Document document) {
        return document.body().source().strip().split("\\s+").length;
    }

    private static String text(Object value) {
        return value instanceof Markdown markdown ? markdown.source() : value.toString();
    }
}
