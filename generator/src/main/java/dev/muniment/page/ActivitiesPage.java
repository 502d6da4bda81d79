package dev.muniment.page;

import dev.muniment.model.Responsibility;
import dev.muniment.model.Word;
import dev.muniment.view.ActivityRegister;
import dev.muniment.view.ActivityTrace.Standing;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All activities by area: who answers for each and who does it, how often, and whether records show it. */
final class ActivitiesPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        ActivityRegister register = ActivityRegister.of(context.corpus(), context.asOf(), context.audience());
        Model model = new Model(
                Paths.all(context.corpus()),
                register.areas(),
                Stream.of(Responsibility.Level.values())
                        .map(Word::of)
                        .filter(level -> register.areas().stream()
                                .flatMap(area -> area.rows().stream())
                                .anyMatch(row -> row.level().equals(level)))
                        .toList(),
                register.active(),
                register.count(Standing.SHOWN),
                register.count(Standing.UNTOLD),
                register.count(Standing.MISSING),
                register.unanswered());
        return Stream.of(new Page("responsibilities/index.html", "activities.ftlh", "responsibilities", model));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            List<ActivityRegister.Area> areas,
            List<String> levels,
            int active,
            int shown,
            int untold,
            int missing,
            int unanswered) {}
}
