package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Person;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What each holder of a role must be able to do, beside what the holder has shown; gaps are those below the level asked. */
public record Competences(List<Line> lines) {

    public Competences {
        lines = List.copyOf(lines);
    }

    public static Competences of(Corpus corpus, LocalDate asOf) {
        return new Competences(corpus.all(Role.class).stream()
                .filter(Role::active)
                .flatMap(role -> role.holdersOn(asOf).stream()
                        .flatMap(holder -> role.competences().stream()
                                .map(competence -> line(corpus, role, holder, competence, asOf))))
                .toList());
    }

    /** Lines on which the holder has shown too little. */
    public int gaps() {
        return (int) lines.stream().filter(line -> !line.met()).count();
    }

    private static Line line(Corpus corpus, Role role, Role.Holder holder, Role.Competence competence, LocalDate asOf) {
        Optional<Person.Qualification> shown = corpus.find(Person.class, holder.person()).stream()
                .flatMap(person -> person.qualifications().stream())
                .filter(one -> fold(one.skill()).equals(fold(competence.skill())))
                .findFirst();
        boolean ended = shown.flatMap(Person.Qualification::validTo)
                .filter(asOf::isAfter)
                .isPresent();
        boolean high = shown.filter(one -> one.level().orElse(competence.level()) >= competence.level())
                .isPresent();
        return new Line(Named.of(role), Named.of(corpus, holder.person()), competence, shown, ended, high && !ended);
    }

    private static String fold(String skill) {
        return skill.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * One competence of one holder.
     *
     * @param shown what the holder has shown of it
     * @param ended whether what was shown counts no longer
     * @param met whether it is enough
     */
    public record Line(
            Named role,
            Named holder,
            Role.Competence competence,
            Optional<Person.Qualification> shown,
            boolean ended,
            boolean met) {}
}
