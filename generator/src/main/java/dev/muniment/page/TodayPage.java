package dev.muniment.page;

import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Metric;
import dev.muniment.model.Risk;
import dev.muniment.model.RiskMethod;
import dev.muniment.model.Settings;
import dev.muniment.view.Today;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the Information Security Officer must see first. */
final class TodayPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Today today = Today.of(context.corpus(), context.asOf(), context.diagnostics());
        Model model = new Model(
                Paths.all(context.corpus()),
                today,
                today.overdueItems(),
                today.nextDue(),
                missing(context.corpus()),
                today.errors().stream()
                        .map(error -> new Blocker(
                                error.rule().name(),
                                error.at().toString(),
                                Html.ticked(error.message()),
                                error.help().map(Html::ticked)))
                        .toList());
        return Stream.of(new Page("today.html", "today.ftlh", "today", model));
    }

    private static List<String> missing(Corpus corpus) {
        Map<String, Class<? extends Entity>> sources = new LinkedHashMap<>();
        sources.put("method", RiskMethod.class);
        sources.put("settings", Settings.class);
        sources.put("risk", Risk.class);
        sources.put("metric", Metric.class);
        sources.put("action", Action.class);
        return sources.entrySet().stream()
                .filter(source -> corpus.all(source.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * What the template sees.
     *
     * @param missing what this edition lacks, so that a count of zero cannot be trusted
     */
    public record Model(
            Map<String, String> paths,
            Today today,
            int overdue,
            Optional<Today.Item> nextDue,
            List<String> missing,
            List<Blocker> errors) {}

    /** A diagnostic that stands in the way. */
    public record Blocker(String rule, String at, Html message, Optional<Html> help) {}
}
