package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.view.OwnedAction;
import dev.muniment.view.ReviewRegister;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Management reviews: what was looked at, what was decided, and what became of it. */
final class ReviewsPage implements PageSource {

    private static final String PATH = "assurance/management-reviews/index.html";

    @Override
    public Stream<Page> pages(PageContext context) {
        Corpus corpus = context.corpus();
        ReviewRegister register = ReviewRegister.of(corpus, context.asOf());
        FieldMarkup markup = new FieldMarkup(new Values(corpus, PATH));
        List<OwnedAction> actions = register.rows().stream()
                .flatMap(row -> row.decisions().stream())
                .flatMap(decision -> decision.action().stream())
                .toList();
        Model model = new Model(
                Paths.all(corpus),
                register.rows().stream().map(row -> review(row, markup)).toList(),
                (int) register.rows().stream().filter(ReviewRegister.Row::held).count(),
                register.rows().stream().mapToInt(row -> row.decisions().size()).sum(),
                (int) register.open(),
                (int) actions.stream().filter(OwnedAction::overdue).count());
        return Stream.of(new Page(PATH, "reviews.ftlh", "assurance", model));
    }

    static Reviewed review(ReviewRegister.Row row, FieldMarkup markup) {
        return new Reviewed(
                row,
                row.inputs().stream()
                        .map(input -> new Looked(
                                input.letter().name().toLowerCase(Locale.ROOT),
                                input.text().map(text -> new Html(markup.text(text)))))
                        .toList(),
                row.covered(),
                (int) row.decisions().stream()
                        .filter(decision -> decision.action().isPresent())
                        .count(),
                (int) row.decisions().stream()
                        .filter(decision -> decision.action()
                                .filter(action -> !action.open())
                                .isPresent())
                        .count());
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths, List<Reviewed> reviews, int held, int decisions, int open, int overdue) {}

    /**
     * One review.
     *
     * @param covered inputs that were looked at
     * @param following decisions that led to an action
     * @param done those of them whose action is over
     */
    public record Reviewed(ReviewRegister.Row row, List<Looked> inputs, int covered, int following, int done) {}

    /** What was looked at, by the letter of 9.3.2. */
    public record Looked(String letter, Optional<Html> text) {}
}
