package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import dev.muniment.model.Approved;
import dev.muniment.model.Entity;
import dev.muniment.model.Metric;
import dev.muniment.model.Reviewed;
import dev.muniment.model.Risk;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A fact of the past whose day has not come. */
public final class FutureFact implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "future-fact", "GEN-08", RuleClass.LOGIC, "A fact of the past whose day has not come.", "7.5.3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all().stream()
                .flatMap(entity -> facts(entity)
                        .filter(fact -> fact.day().isAfter(context.asOf()))
                        .map(fact -> diagnostic(entity, fact, context.asOf())));
    }

    private static Diagnostic diagnostic(Entity entity, Fact fact, LocalDate asOf) {
        return Diagnostic.of(
                        INFO,
                        entity.at(fact.field()),
                        "`" + fact.day() + "` has not come yet on " + asOf + "; " + fact.what() + " lies in the past")
                .about(entity.id());
    }

    private static Stream<Fact> facts(Entity entity) {
        Stream<Fact> reviewed = entity instanceof Reviewed record
                ? fact("an examination", "/last_reviewed", record.review().lastReviewed())
                : Stream.empty();
        Stream<Fact> approved = entity instanceof Approved record
                ? IntStream.range(0, record.approvals().size())
                        .mapToObj(i -> new Fact(
                                "a decision",
                                "/approvals/" + i + "/date",
                                record.approvals().get(i).date()))
                : Stream.empty();
        return Stream.of(reviewed, approved, own(entity)).flatMap(facts -> facts);
    }

    private static Stream<Fact> own(Entity entity) {
        if (entity instanceof Action action) {
            return fact("what is done", "/done_on", action.doneOn());
        }
        if (entity instanceof Risk risk) {
            return Stream.concat(
                    fact("an acceptance", "/acceptance/date", risk.acceptance().map(Risk.Acceptance::date)),
                    fact("a closure", "/closed/date", risk.closed().map(Risk.Closure::date)));
        }
        return entity instanceof Metric metric
                ? IntStream.range(0, metric.measurements().size())
                        .boxed()
                        .flatMap(i -> fact(
                                "a measurement",
                                "/measurements/" + i + "/collected_on",
                                metric.measurements().get(i).collectedOn()))
                : Stream.empty();
    }

    private static Stream<Fact> fact(String what, String field, Optional<LocalDate> day) {
        return day.stream().map(known -> new Fact(what, field, known));
    }

    /** Something that is said to have happened on a day. */
    private record Fact(String what, String field, LocalDate day) {}
}
