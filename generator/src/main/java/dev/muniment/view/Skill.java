package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Person;
import dev.muniment.model.RefOrText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person has shown to be able to do, or must be able to do for a role that it holds.
 *
 * @param asked highest level that a role asks for
 * @param by the roles that ask
 * @param shown level that was shown
 * @param last last day on which that counts
 */
public record Skill(
        String what,
        Optional<Integer> asked,
        List<Named> by,
        Optional<Integer> shown,
        Optional<RefOrText> evidence,
        Optional<LocalDate> last,
        Standing standing) {

    public Skill {
        by = List.copyOf(by);
    }

    /** What was shown in the order of the record, then what is asked for and was not shown. */
    static List<Skill> all(Corpus corpus, Person person, LocalDate asOf) {
        List<Competences.Line> asked = new ArrayList<>(Competences.of(corpus, asOf).lines().stream()
                .filter(line -> line.holder().id().equals(person.id()))
                .toList());
        List<Skill> skills = new ArrayList<>();
        for (Person.Qualification one : person.qualifications()) {
            List<Competences.Line> lines = asked.stream()
                    .filter(line -> line.shown().filter(one::equals).isPresent())
                    .toList();
            asked.removeAll(lines);
            skills.add(new Skill(
                    one.skill(),
                    highest(lines),
                    lines.stream().map(Competences.Line::role).toList(),
                    one.level(),
                    one.evidence(),
                    one.validTo(),
                    standing(one, lines, Soon.lastDay(corpus, asOf), asOf)));
        }
        asked.forEach(line -> skills.add(new Skill(
                line.competence().skill(),
                Optional.of(line.competence().level()),
                List.of(line.role()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Standing.NOT_SHOWN)));
        return skills;
    }

    private static Optional<Integer> highest(List<Competences.Line> lines) {
        return lines.stream().map(line -> line.competence().level()).max(Integer::compare);
    }

    private static Standing standing(
            Person.Qualification one, List<Competences.Line> lines, LocalDate soon, LocalDate asOf) {
        if (one.validTo().filter(asOf::isAfter).isPresent()) {
            return Standing.ENDED;
        }
        if (lines.stream().anyMatch(line -> !line.met())) {
            return Standing.TOO_LOW;
        }
        boolean ends = one.validTo().filter(last -> !last.isAfter(soon)).isPresent();
        return ends ? Standing.ENDS_SOON : Standing.COUNTS;
    }

    /** Whether what was shown is enough on the day. */
    public enum Standing {
        COUNTS,
        ENDS_SOON,
        ENDED,
        TOO_LOW,
        NOT_SHOWN
    }
}
