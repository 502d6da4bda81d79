package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.check.Manual;
import dev.muniment.diagnostic.Audience;
import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Responsibility;
import dev.muniment.render.Assets;
import dev.muniment.render.Frame;
import dev.muniment.render.Templates;
import dev.muniment.view.TaskCoverage;
import dev.muniment.view.Tasks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The 98 tasks of an information security manager: each is found in the worked example, or says what it waits for. */
class TasksPageTest {

    private static final String PATH = "reference/coverage-of-tasks.html";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Corpus SAMPLE =
            CorpusLoader.load(ContentFolder.read(Path.of("../content")).files()).corpus();
    private static final Corpus NOTHING = Corpus.of(List.of(), List.of(), List.of());
    private static final Tasks TASKS = Tasks.shipped();
    private static final Map<String, Document> PAGES = pages(SAMPLE);
    private static final TaskCoverage COVERAGE =
            TaskCoverage.of(TASKS, SAMPLE, new TaskCoverage.Built(Manual.faults(), PAGES.keySet()));
    private static final Pattern REPORTED =
            Pattern.compile("(?m)(?:#|<!--)\\s*(?:above: )?(?:error|warning|information): ");

    @Test
    void every_task_of_both_lists_is_there_once() {
        List<String> ids = Stream.concat(numbers("A", 58), numbers("B", 40)).toList();

        assertThat(ids).hasSize(98);
        assertThat(tasks()).extracting(Tasks.Task::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(tasks()).extracting(Tasks.Task::words).doesNotHaveDuplicates();
        assertThat(tasks()).allSatisfy(task -> assertThat(task.words()).hasSizeBetween(10, 80));
    }

    @Test
    void every_task_but_those_that_shape_the_list_says_who_takes_part_how() {
        Set<String> modes = Stream.of(Responsibility.Mode.values())
                .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));

        for (Tasks.Task task : tasks()) {
            assertThat(modes).as(task.id()).containsAll(task.modes());
            assertThat(task.modes().isEmpty()).as(task.id()).isEqualTo(task.id().matches("B(3[7-9]|40)"));
        }
    }

    @Test
    void what_a_task_names_exists_or_is_named_as_to_come() {
        List<String> wrong = new ArrayList<>();

        lines().forEach(line -> line.waiting().stream()
                .filter(item -> !TASKS.toCome().containsKey(item.key()))
                .forEach(item -> wrong.add(line.task().id() + " names " + item.key())));

        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_to_come_is_asked_for_and_has_the_form_of_a_name() {
        Set<String> asked = tasks().stream()
                .flatMap(task -> Stream.of(task.kinds(), task.pages(), task.rules()))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).containsAll(TASKS.toCome().keySet());
        assertThat(TASKS.toCome().keySet()).allMatch(name -> name.matches("[A-Z]{3}|[A-Z]+-[0-9]{2}|[a-z/-]+[.]html"));
    }

    @Test
    void every_kind_of_a_task_has_a_record_in_the_example() {
        List<String> wrong = new ArrayList<>();

        lines().forEach(line -> line.kinds().stream()
                .filter(kind -> SAMPLE.all(kind.type()).isEmpty())
                .forEach(kind -> wrong.add(line.task().id() + ": no " + kind.name())));

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_activity_of_a_task_is_in_the_matrix_of_the_example() {
        List<String> wrong = new ArrayList<>();

        tasks().forEach(task -> task.activities().stream()
                .filter(id -> SAMPLE.find(Responsibility.class, id).isEmpty())
                .forEach(id -> wrong.add(task.id() + ": no " + id)));

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_task_names_the_activity_that_says_to_come_from_it() {
        Map<String, Tasks.Task> tasks = new TreeMap<>();
        tasks().forEach(task -> tasks.put(task.id(), task));

        for (Responsibility activity : SAMPLE.all(Responsibility.class)) {
            activity.baseline()
                    .filter(number -> number.matches("[AB]\\d\\d"))
                    .ifPresent(number -> assertThat(tasks.get(number).activities())
                            .as(number)
                            .contains(activity.id()));
        }
    }

    @Test
    void every_page_of_a_task_is_built_has_the_place_and_a_title() {
        for (TaskCoverage.Line line : lines()) {
            for (TaskCoverage.Item page : line.pages()) {
                assertThat(TASKS.pages()).as(line.task().id()).containsKey(page.key());
                String[] parts = page.key().split("#");
                if (parts.length > 1) {
                    assertThat(PAGES.get(parts[0]).getElementById(parts[1]))
                            .as(page.key())
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void every_rule_of_a_task_has_an_example_of_what_it_reports() {
        List<String> wrong = new ArrayList<>();

        lines().forEach(line -> line.rules().stream()
                .filter(rule -> Manual.page(rule)
                        .filter(page -> page.contains("```yaml"))
                        .filter(page -> REPORTED.matcher(page).find())
                        .isEmpty())
                .forEach(rule -> wrong.add(line.task().id() + ": no example of " + rule.name())));

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_task_is_shown_or_waits_for_something() {
        assertThat(lines())
                .allSatisfy(line -> assertThat(line.standing() != TaskCoverage.Standing.TO_COME
                                || !line.waiting().isEmpty())
                        .as(line.task().id())
                        .isTrue());
        assertThat(COVERAGE.shown()).isGreaterThan(90);
    }

    @Test
    void the_page_leads_to_registers_activities_pages_and_rules_and_counts_what_it_lists() {
        Document page = PAGES.get(PATH);

        assertThat(page.select("tbody tr[id]")).hasSize(98);
        assertThat(page.select("#B23 a").eachAttr("href"))
                .contains(
                        "../risks/index.html#risk",
                        "../responsibilities/RSP-10.html",
                        "../risks/index.html#heat",
                        "../reference/rules/method-incomplete.html");
        assertThat(page.select("#B23 td").eachText()).anyMatch(text -> text.contains("Risks 25"));
        assertThat(page.select(".lede").text()).startsWith(COVERAGE.shown() + " of 98 tasks");
        assertThat(page.select(".tally b").eachText())
                .endsWith(String.valueOf(
                        page.select("section[aria-labelledby=to-come] tbody tr").size()));
    }

    @Test
    void home_and_the_foot_of_every_page_lead_to_it() {
        assertThat(PAGES.get("index.html").select("main a").eachAttr("href")).contains(PATH);
        assertThat(PAGES.get("risks/index.html").select("footer a").eachAttr("href"))
                .contains("../" + PATH);
    }

    @Test
    void content_without_the_activities_of_the_example_has_no_link_to_them() {
        Map<String, Document> pages = pages(NOTHING);

        List<String> addresses = pages.get(PATH).select("main a").eachAttr("href");

        assertThat(addresses).noneMatch(address -> address.contains("RSP-"));
        assertThat(pages.get(PATH).select("thead").text()).doesNotContain("Activities");
        assertThat(addresses.stream()
                        .filter(address -> !address.startsWith("#"))
                        .map(address -> address.replaceFirst("^\\.\\./", "").replaceFirst("#.*", "")))
                .isNotEmpty()
                .allMatch(pages::containsKey);
    }

    private static Stream<String> numbers(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> String.format(Locale.ROOT, "%s%02d", letter, number));
    }

    private static List<Tasks.Task> tasks() {
        return TASKS.groups().stream().flatMap(group -> group.tasks().stream()).toList();
    }

    private static List<TaskCoverage.Line> lines() {
        return COVERAGE.groups().stream()
                .flatMap(group -> group.lines().stream())
                .toList();
    }

    private static Map<String, Document> pages(Corpus corpus) {
        Frame frame = new Frame("Ours", DAY, "that day", Optional.empty(), "any", "1", List.of(), List.of());
        Templates templates = new Templates(frame, new Assets());
        PageContext context = new PageContext(corpus, List.of(), DAY, Audience.AUDITOR, Optional.empty(), "1");
        Map<String, Document> pages = new TreeMap<>();
        Pages.of(context)
                .map(templates::render)
                .forEach(artifact ->
                        pages.put(artifact.path(), Jsoup.parse(new String(artifact.bytes(), StandardCharsets.UTF_8))));
        return pages;
    }
}
