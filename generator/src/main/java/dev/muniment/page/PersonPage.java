package dev.muniment.page;

import dev.muniment.model.Person;
import dev.muniment.view.PersonSheet;
import dev.muniment.view.Skill;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One person: which roles it holds and held, what it decided and wrote, and what it has shown to be able to do. */
final class PersonPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, Person.class, "person.ftlh", (directory, person) -> model(context, directory, person));
    }

    private static Model model(PageContext context, Directory directory, Person person) {
        FieldMarkup markup = new FieldMarkup(new Values(context.corpus(), Paths.of(person)));
        PersonSheet sheet = PersonSheet.of(context.corpus(), person, context.asOf());
        return new Model(
                directory.paths(),
                EntityPage.model(context, person, directory.around(person)),
                sheet,
                sheet.held(),
                person.contact(),
                person.from(),
                person.to(),
                sheet.skills().stream()
                        .map(one -> new Shown(one, one.evidence().map(markup::citation)))
                        .toList());
    }

    /**
     * What the template sees.
     *
     * @param held how many roles are held on the day
     */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            PersonSheet sheet,
            int held,
            Optional<String> contact,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            List<Shown> skills) {}

    /** A competence with what shows it. */
    public record Shown(Skill skill, Optional<Html> evidence) {}
}
