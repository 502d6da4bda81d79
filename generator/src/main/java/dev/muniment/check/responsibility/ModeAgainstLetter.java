package dev.muniment.check.responsibility;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Responsibility.Assignment;
import dev.muniment.model.Responsibility.Letter;
import dev.muniment.model.Responsibility.Mode;
import dev.muniment.model.Word;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A way to take part that does not go with the letter beside it. */
public final class ModeAgainstLetter implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "mode-against-letter", "RACI-03", RuleClass.LOGIC, "A mode that does not go with its letter.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .flatMap(ModeAgainstLetter::faults);
    }

    private static Stream<Diagnostic> faults(Responsibility activity) {
        return IntStream.range(0, activity.assign().size())
                .filter(i -> disagrees(activity.assign().get(i)))
                .mapToObj(i -> diagnostic(activity, i));
    }

    private static boolean disagrees(Assignment part) {
        return part.mode().filter(mode -> !letters(mode).contains(part.raci())).isPresent();
    }

    private static Diagnostic diagnostic(Responsibility activity, int index) {
        Assignment part = activity.assign().get(index);
        Mode mode = part.mode().orElseThrow();
        String allowed = letters(mode).stream().map(Word::of).collect(Collectors.joining(" or "));
        return Diagnostic.of(
                        INFO,
                        activity.at("/assign/" + index + "/mode"),
                        "`" + Word.of(mode) + "` does not go with `" + part.raci() + "`; it goes with " + allowed)
                .about(activity.id());
    }

    private static Set<Letter> letters(Mode mode) {
        return switch (mode) {
            case PERFORM, IMPLEMENT, NOTIFY -> EnumSet.of(Letter.R, Letter.AR);
            case MANAGE, DIRECT -> EnumSet.of(Letter.A, Letter.AR);
            case APPROVE -> EnumSet.of(Letter.R, Letter.A, Letter.AR);
            case FACILITATE, ASSIST -> EnumSet.of(Letter.S);
            case REVIEW -> EnumSet.of(Letter.R, Letter.AR, Letter.C);
            case CONSULT -> EnumSet.of(Letter.C);
            case INFORM -> EnumSet.of(Letter.I);
        };
    }
}
