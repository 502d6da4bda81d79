package dev.muniment.page;

import dev.muniment.model.Escalation;
import dev.muniment.view.EscalationCard;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whom to call, on one sheet that fits a wall. */
final class EscalationPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Directory directory = Directory.of(context.corpus());
        return EscalationCard.of(context.corpus(), context.asOf()).stream()
                .flatMap(card -> context.corpus().single(Escalation.class).stream()
                        .map(ladder -> page(context, directory, card, ladder)));
    }

    private static Page page(PageContext context, Directory directory, EscalationCard card, Escalation ladder) {
        Values values = new Values(context.corpus(), Paths.of(ladder));
        Model model = new Model(
                directory.paths(),
                EntityPage.model(context, ladder, directory.around(ladder)),
                card,
                card.steps().stream()
                        .map(step -> new Html(new FieldMarkup(values).text(step.decides())))
                        .toList());
        return new Page(Paths.of(ladder), "escalation.ftlh", ladder.title(), "people", model);
    }

    /**
     * What the template sees.
     *
     * @param decisions what each step may decide, in the order of the steps
     */
    public record Model(
            Map<String, String> paths, EntityPage.Model record, EscalationCard card, List<Html> decisions) {}
}
