package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Decision;
import dev.muniment.model.ManagementReview;
import dev.muniment.view.Named;
import dev.muniment.view.ReviewRegister;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One management review: who was there, what was looked at, what was decided and what became of it. */
final class ReviewPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context,
                ManagementReview.class,
                "review.ftlh",
                (directory, review) -> model(context, directory, review));
    }

    private static Model model(PageContext context, Directory directory, ManagementReview review) {
        Corpus corpus = context.corpus();
        return new Model(
                directory.paths(),
                EntityPage.model(context, review, directory.around(review)),
                ReviewsPage.review(
                        ReviewRegister.row(corpus, review, context.asOf()),
                        new FieldMarkup(new Values(corpus, Paths.of(review)))),
                review.approved().map(decision -> Approved.of(corpus, decision)));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            ReviewsPage.Reviewed review,
            Optional<Approved> approved) {}

    /** Who approved the minutes, in which role. */
    public record Approved(Named by, Named role, LocalDate on) {

        private static Approved of(Corpus corpus, Decision decision) {
            return new Approved(Named.of(corpus, decision.by()), Named.of(corpus, decision.role()), decision.date());
        }
    }
}
