package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskCoverageTest {

    private static final RuleInfo LATE = RuleInfo.warning("late-work", "ACT-02", RuleClass.TIME, "Work that is late.");

    @Test
    void a_name_with_something_behind_it_is_shown_and_any_other_is_to_come() {
        TaskCoverage coverage = of("""
                | A01 | Run it | manage | risk, QQQ | RSP-01 | today.html#late, other.html | late-work, QQQ-01 |
                """);

        TaskCoverage.Line line = coverage.groups().get(0).lines().get(0);
        assertThat(line.kinds()).extracting(kind -> kind.name()).containsExactly("risk");
        assertThat(line.pages()).containsExactly(new TaskCoverage.Item("today.html#late", "What is late"));
        assertThat(line.rules()).containsExactly(LATE);
        assertThat(line.activities()).isEmpty();
        assertThat(line.waiting())
                .extracting(TaskCoverage.Item::words)
                .containsExactly("queues", "other.html", "a queue that is empty");
        assertThat(line.standing()).isEqualTo(TaskCoverage.Standing.IN_PART);
    }

    @Test
    void what_was_to_come_moves_as_soon_as_it_is_there_under_its_prefix_or_number() {
        TaskCoverage coverage = of("""
                | A01 | Run it | manage | RSK | | | ACT-02 |
                """);

        TaskCoverage.Line line = coverage.groups().get(0).lines().get(0);
        assertThat(line.kinds()).extracting(kind -> kind.name()).containsExactly("risk");
        assertThat(line.rules()).containsExactly(LATE);
        assertThat(line.standing()).isEqualTo(TaskCoverage.Standing.SHOWN);
        assertThat(coverage.awaited()).isEmpty();
    }

    @Test
    void a_rule_that_stands_by_name_and_by_number_stands_once() {
        TaskCoverage coverage = of("""
                | A01 | Run it | manage | | | | late-work, ACT-02 |
                """);

        assertThat(coverage.groups().get(0).lines().get(0).rules()).containsExactly(LATE);
    }

    @Test
    void tasks_are_counted_and_each_thing_to_come_names_those_that_wait_for_it() {
        TaskCoverage coverage = of("""
                | A01 | Run it | manage | risk | | | |
                | A02 | Run more | manage | risk, QQQ | | | QQQ-01 |
                | A03 | Run all | | QQQ | RSP-01 | later.html | |
                """);

        assertThat(coverage.tasks()).isEqualTo(3);
        assertThat(coverage.shown()).isEqualTo(2);
        assertThat(coverage.partly()).isEqualTo(1);
        assertThat(coverage.awaited())
                .extracting(one -> one.sort() + " " + one.item().key() + " " + one.tasks())
                .containsExactly("KIND QQQ [A02, A03]", "PAGE later.html [A03]", "RULE QQQ-01 [A02]");
    }

    private static TaskCoverage of(String rows) {
        Tasks tasks = Tasks.read("""
                # Tasks

                ## Managed

                | id | task | mode | kinds | activities | pages | rules |
                |---|---|---|---|---|---|---|
                %s
                ## Pages

                | path | title |
                |---|---|
                | today.html#late | What is late |

                ## To come

                | what | words |
                |---|---|
                | QQQ | queues |
                | QQQ-01 | a queue that is empty |
                """.formatted(rows));
        return TaskCoverage.of(
                tasks,
                Corpus.of(List.of(), List.of(), List.of()),
                new TaskCoverage.Built(List.of(LATE), Set.of("today.html")));
    }
}
