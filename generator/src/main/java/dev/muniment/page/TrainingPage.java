package dev.muniment.page;

import dev.muniment.view.TrainingOverview;
import java.util.Map;
import java.util.stream.Stream;

/** Courses, whom they are for, and how many of each unit completed them. */
final class TrainingPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        TrainingOverview overview = TrainingOverview.of(context.corpus());
        return Stream.of(new Page(
                "training/index.html",
                "training.ftlh",
                "training",
                new Model(Paths.all(context.corpus()), overview, overview.below())));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, TrainingOverview overview, int below) {}
}
