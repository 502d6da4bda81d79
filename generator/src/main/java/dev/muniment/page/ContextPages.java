package dev.muniment.page;

import dev.muniment.model.Citation;
import dev.muniment.model.ContextIssue;
import dev.muniment.model.Entity;
import dev.muniment.model.InterestedParty;
import dev.muniment.model.Markdown;
import dev.muniment.model.Obligation;
import dev.muniment.model.Ref;
import dev.muniment.model.Timespan;
import dev.muniment.view.Named;
import dev.muniment.view.Register;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the organisation must reckon with, who expects what of it, and what law and contracts demand. */
final class ContextPages implements PageSource {

    private static final String ISSUES = "context/issues/index.html";
    private static final String PARTIES = "context/interested-parties/index.html";
    private static final String OBLIGATIONS = "context/obligations/index.html";

    @Override
    public Stream<Page> pages(PageContext context) {
        return Stream.of(
                new Page(ISSUES, "issues.ftlh", "context", issues(new Setting(context, ISSUES))),
                new Page(PARTIES, "parties.ftlh", "context", parties(new Setting(context, PARTIES))),
                new Page(OBLIGATIONS, "obligations.ftlh", "context", obligations(new Setting(context, OBLIGATIONS))));
    }

    private static Issues issues(Setting setting) {
        List<Issue> all = setting.context().corpus().all(ContextIssue.class).stream()
                .map(issue -> Issue.of(setting, issue))
                .toList();
        return new Issues(
                setting.paths(),
                Stream.of(ContextIssue.Type.EXTERNAL, ContextIssue.Type.INTERNAL)
                        .map(type -> new Side(type, only(all, row -> row.issue().type() == type)))
                        .filter(side -> !side.rows().isEmpty())
                        .toList(),
                only(all, row -> row.issue().active() && row.issue().topic() == ContextIssue.Topic.CLIMATE),
                all.size(),
                only(all, Issue::matters).size(),
                only(all, row -> row.register().overdue()).size());
    }

    private static Parties parties(Setting setting) {
        List<Party> all = setting.context().corpus().all(InterestedParty.class).stream()
                .map(party -> Party.of(setting, party))
                .toList();
        List<Expected> expected =
                all.stream().flatMap(party -> party.expected().stream()).toList();
        return new Parties(
                setting.paths(),
                all,
                expected.size(),
                only(expected, one -> one.expectation().addressedByIsms()).size(),
                only(expected, one -> !one.expectation().addressedByIsms()).size(),
                only(expected, Expected::unmet).size());
    }

    private static Obligations obligations(Setting setting) {
        List<Demand> all = setting.context().corpus().all(Obligation.class).stream()
                .map(obligation -> Demand.of(setting, obligation))
                .toList();
        return new Obligations(
                setting.paths(),
                all,
                only(all, Demand::active).size(),
                only(all, Demand::timed).size(),
                only(all, Demand::unmet).size(),
                only(all, row -> row.register().overdue()).size());
    }

    private static <T> List<T> only(List<T> rows, Predicate<T> property) {
        return rows.stream().filter(property).toList();
    }

    /** Where a page stands and what it may show. */
    record Setting(PageContext context, Map<String, String> paths, Values values) {

        Setting(PageContext context, String path) {
            this(context, Paths.all(context.corpus()), new Values(context.corpus(), path));
        }

        Register.Row row(Entity entity) {
            return Register.row(context.corpus(), entity, context.asOf());
        }

        Html text(Markdown text) {
            return new Html(new FieldMarkup(values).text(text));
        }

        List<Html> cited(List<Citation> citations) {
            return citations.stream().map(one -> new Html(values.cited(one))).toList();
        }

        List<Named> named(List<? extends Ref<?>> refs) {
            return Named.all(context.corpus(), refs);
        }
    }

    /**
     * What the template of issues sees.
     *
     * @param climate active issues about the climate, which the standard asks to be considered
     */
    public record Issues(
            Map<String, String> paths, List<Side> sides, List<Issue> climate, int all, int matter, int overdue) {}

    /** Issues outside or inside. */
    public record Side(ContextIssue.Type type, List<Issue> rows) {}

    /**
     * One issue.
     *
     * @param matters whether it is in force and relevant
     */
    public record Issue(
            ContextIssue issue,
            Register.Row register,
            boolean matters,
            Html description,
            Optional<Html> effect,
            List<Named> risks) {

        static Issue of(Setting setting, ContextIssue issue) {
            return new Issue(
                    issue,
                    setting.row(issue),
                    issue.active() && issue.relevance() == ContextIssue.Relevance.RELEVANT,
                    setting.text(issue.description()),
                    issue.effectOnIsms().map(setting::text),
                    setting.named(issue.risks()));
        }
    }

    /** What the template of parties sees. */
    public record Parties(
            Map<String, String> paths, List<Party> parties, int expected, int taken, int refused, int unmet) {}

    /** One party with what it expects. */
    public record Party(InterestedParty party, Register.Row register, List<Expected> expected) {

        static Party of(Setting setting, InterestedParty party) {
            return new Party(
                    party,
                    setting.row(party),
                    party.requirements().stream()
                            .map(one -> new Expected(
                                    one,
                                    setting.cited(one.how()),
                                    one.addressedByIsms() && one.how().isEmpty()))
                            .toList());
        }
    }

    /**
     * One expectation, and what meets it.
     *
     * @param unmet whether it is taken on and nothing meets it
     */
    public record Expected(InterestedParty.Expectation expectation, List<Html> how, boolean unmet) {}

    /**
     * What the template of obligations sees.
     *
     * @param timed how many demand something within a time
     */
    public record Obligations(
            Map<String, String> paths, List<Demand> rows, int active, int timed, int unmet, int overdue) {}

    /**
     * What a law or a contract demands.
     *
     * @param timed whether it is in force and demands something within a time
     * @param unmet whether it is in force and nothing meets it
     */
    public record Demand(
            Obligation obligation,
            Register.Row register,
            boolean active,
            boolean timed,
            boolean unmet,
            Html summary,
            List<Duty> duties,
            List<Named> units,
            List<Html> met) {

        static Demand of(Setting setting, Obligation obligation) {
            return new Demand(
                    obligation,
                    setting.row(obligation),
                    obligation.active(),
                    obligation.active()
                            && obligation.obligations().stream()
                                    .anyMatch(duty -> duty.deadline().isPresent()),
                    obligation.active() && obligation.addressedBy().isEmpty(),
                    setting.text(obligation.summary()),
                    obligation.obligations().stream()
                            .map(duty -> new Duty(duty.text(), duty.deadline().map(Timespan::words)))
                            .toList(),
                    setting.named(obligation.appliesTo()),
                    setting.cited(obligation.addressedBy()));
        }
    }

    /** One duty, and within which time. */
    public record Duty(String text, Optional<String> within) {}
}
