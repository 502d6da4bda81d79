package dev.muniment.page;

import dev.muniment.view.EscalationCard;
import dev.muniment.view.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is there: units, their roles and who holds them, persons, and whom to call. */
final class PeoplePage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        People people = People.of(context.corpus(), context.asOf());
        Model model = new Model(
                Paths.all(context.corpus()),
                people.units(),
                people.active(),
                people.vacant(),
                people.persons(),
                EscalationCard.of(context.corpus(), context.asOf()));
        return Stream.of(new Page("people/index.html", "people.ftlh", "people", model));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            List<People.UnitRow> units,
            int active,
            int vacant,
            List<People.PersonRow> persons,
            Optional<EscalationCard> escalation) {}
}
