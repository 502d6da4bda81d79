package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Framework;
import dev.muniment.model.Framework.Requirement;
import dev.muniment.model.StatementRef;
import java.time.LocalDate;
import java.util.List;

/** What answers each requirement of a framework: controls, statements of documents, other records, and what proves it. */
public record Coverage(Framework framework, List<Line> lines) {

    public Coverage {
        lines = List.copyOf(lines);
    }

    /** Of every framework that is kept or cited, in the order of their ids. */
    public static List<Coverage> all(Corpus corpus, LocalDate asOf) {
        Answers answers = Answers.of(corpus, asOf);
        return corpus.all(Framework.class).stream()
                .map(framework -> new Coverage(
                        framework,
                        framework.assessable().stream()
                                .map(requirement -> answers.line(framework, requirement))
                                .toList()))
                .toList();
    }

    /** How many requirements stand so. */
    public long count(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    /**
     * One requirement that is met or not by itself.
     *
     * @param controls that are active and serve it
     * @param statements in force that carry it out, by themselves or through such a control
     * @param documents in force that name it
     * @param others further active records that name it
     * @param evidence that counts today and speaks for it, for such a control, or for the decision on it
     */
    public record Line(
            Requirement requirement,
            Standing standing,
            List<Named> controls,
            List<StatementRef> statements,
            List<Named> documents,
            List<Named> others,
            List<Named> evidence) {

        public Line {
            controls = List.copyOf(controls);
            statements = List.copyOf(statements);
            documents = List.copyOf(documents);
            others = List.copyOf(others);
            evidence = List.copyOf(evidence);
        }

        static Standing standing(boolean excluded, boolean answered, boolean proven) {
            if (excluded) {
                return Standing.EXCLUDED;
            }
            if (!answered) {
                return Standing.OPEN;
            }
            return proven ? Standing.PROVEN : Standing.ANSWERED;
        }
    }

    /** How far a requirement is answered; a record that merely names it answers nothing. */
    public enum Standing {
        PROVEN("proven"),
        ANSWERED("answered, without proof"),
        OPEN("open"),
        EXCLUDED("not applicable");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** The words that readers see. */
        public String word() {
            return word;
        }
    }
}
