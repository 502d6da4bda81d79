package dev.muniment.pack;

import dev.muniment.model.Entity;
import dev.muniment.model.ManagementReview;
import dev.muniment.model.Ref;
import dev.muniment.model.Word;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.Named;
import dev.muniment.view.OwnedAction;
import dev.muniment.view.State;
import dev.muniment.view.TopManagement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What top management looked at, what it decided, and what became of that. */
final class ManagementReviewsSection implements Section {

    @Override
    public String number() {
        return "15";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(ManagementReview.class);
    }

    @Override
    public String template() {
        return "reviews.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Lookup lookup = new Lookup(context);
        return new Model(context.corpus().all(ManagementReview.class).stream()
                .sorted(Comparator.comparing(ManagementReview::date).reversed())
                .map(review -> row(context, lookup, review))
                .toList());
    }

    private static Row row(PageContext context, Lookup lookup, ManagementReview review) {
        TopManagement top = TopManagement.of(context.corpus());
        return new Row(
                review,
                State.of(review),
                lookup.named(review.common().owner()),
                review.attendees().stream()
                        .map(ref -> new Present(lookup.named(ref), top.includes(ref.id(), review.date())))
                        .toList(),
                inputs(lookup, review),
                review.decisions().stream()
                        .map(one -> new Decided(
                                one, lookup.named(one.by()), one.action().flatMap(ref -> action(context, ref))))
                        .toList(),
                lookup.named(review.minutes()),
                review.approved().map(decision -> lookup.named(decision.by())),
                review.approved().map(decision -> lookup.named(decision.role())),
                review.status() == ManagementReview.Status.PLANNED
                        && context.asOf().isAfter(review.date()));
    }

    private static List<Looked> inputs(Lookup lookup, ManagementReview review) {
        List<Looked> inputs = new ArrayList<>();
        Stream.of(ManagementReview.Input.values())
                .forEach(input -> inputs.add(new Looked(
                        Word.of(input),
                        lookup.text(review, Optional.ofNullable(review.inputs().get(input))))));
        return inputs;
    }

    private static Optional<OwnedAction> action(PageContext context, Ref<?> ref) {
        return OwnedAction.all(context.corpus(), context.asOf()).stream()
                .filter(action -> action.action().id().equals(ref.id()))
                .findFirst();
    }

    /** What the template sees. */
    public record Model(List<Row> reviews) {}

    /** One review. */
    public record Row(
            ManagementReview review,
            Optional<State> state,
            Named owner,
            List<Present> present,
            List<Looked> inputs,
            List<Decided> decisions,
            Optional<Named> minutes,
            Optional<Named> approver,
            Optional<Named> approvingRole,
            boolean late) {}

    /** Somebody who took part, and whether that was top management. */
    public record Present(Named who, boolean top) {}

    /** An input by its letter, and what was said about it. */
    public record Looked(String letter, Optional<Html> text) {}

    /** A decision, and the action that came of it. */
    public record Decided(ManagementReview.Resolution resolution, Optional<Named> by, Optional<OwnedAction> action) {}
}
