package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.model.StatementOfApplicability;
import dev.muniment.view.Applicability;
import dev.muniment.view.Gap;
import java.util.stream.Stream;

/** Statements of applicability that count now; drafts are not judged. */
final class InForce {

    private InForce() {}

    static Stream<Applicability> of(CheckContext context) {
        return context.corpus().all(StatementOfApplicability.class).stream()
                .filter(StatementOfApplicability::inForce)
                .map(statement -> Applicability.of(context.corpus(), statement));
    }

    /** Decisions that have a gap. */
    static Stream<Applicability.Line> with(CheckContext context, Gap gap) {
        return of(context)
                .flatMap(applicability -> applicability.lines().stream())
                .filter(gap::isOf);
    }
}
