package dev.muniment.pack;

import dev.muniment.model.ContextIssue;
import dev.muniment.model.Entity;
import dev.muniment.model.InterestedParty;
import dev.muniment.model.Obligation;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.Named;
import dev.muniment.view.NextReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the organisation must reckon with, who expects what of it, and what law and contracts demand. */
final class ContextSection implements Section {

    @Override
    public String number() {
        return "3";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(ContextIssue.class, InterestedParty.class, Obligation.class);
    }

    @Override
    public String template() {
        return "context.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Lookup lookup = new Lookup(context);
        List<Issue> issues = context.corpus().all(ContextIssue.class).stream()
                .map(issue -> issue(context, lookup, issue))
                .toList();
        return new Model(
                issues.stream()
                        .filter(row -> row.issue().active() && row.issue().topic() == ContextIssue.Topic.CLIMATE)
                        .toList(),
                issues,
                context.corpus().all(InterestedParty.class).stream()
                        .map(party -> party(context, lookup, party))
                        .toList(),
                context.corpus().all(Obligation.class).stream()
                        .map(obligation -> demand(context, lookup, obligation))
                        .toList());
    }

    private static Issue issue(PageContext context, Lookup lookup, ContextIssue issue) {
        return new Issue(
                issue,
                lookup.named(issue.common().owner()),
                lookup.text(issue, issue.description()),
                lookup.text(issue, issue.effectOnIsms()),
                lookup.named(issue.risks()),
                Until.of(context, issue));
    }

    private static Party party(PageContext context, Lookup lookup, InterestedParty party) {
        return new Party(
                party,
                lookup.named(party.common().owner()),
                Until.of(context, party),
                party.requirements().stream()
                        .map(one -> new Expected(one, lookup.cited(one.how())))
                        .toList());
    }

    private static Demand demand(PageContext context, Lookup lookup, Obligation obligation) {
        return new Demand(
                obligation,
                lookup.named(obligation.common().owner()),
                lookup.text(obligation, obligation.summary()),
                obligation.obligations().stream()
                        .map(duty -> new Duty(duty.text(), duty.deadline().map(span -> span.words())))
                        .toList(),
                lookup.named(obligation.appliesTo()),
                lookup.cited(obligation.addressedBy()),
                Until.of(context, obligation));
    }

    /** What the template sees. */
    public record Model(List<Issue> climate, List<Issue> issues, List<Party> parties, List<Demand> obligations) {}

    /** An issue. */
    public record Issue(
            ContextIssue issue,
            Named owner,
            Html description,
            Optional<Html> effect,
            List<Named> risks,
            Until review) {}

    /** A party with what it expects. */
    public record Party(InterestedParty party, Named owner, Until review, List<Expected> expected) {}

    /** One expectation, and what meets it. */
    public record Expected(InterestedParty.Expectation expectation, List<Lookup.Cited> how) {}

    /** What a law or a contract demands. */
    public record Demand(
            Obligation obligation,
            Named owner,
            Html summary,
            List<Duty> duties,
            List<Named> units,
            List<Lookup.Cited> met,
            Until review) {}

    /** One duty, and within which time. */
    public record Duty(String text, Optional<String> within) {}

    /** Until when an examination holds. */
    public record Until(Optional<LocalDate> day, boolean overdue) {
        static Until of(PageContext context, Entity entity) {
            Optional<LocalDate> day = NextReview.of(context.corpus(), entity);
            return new Until(day, NextReview.overdue(context.corpus(), entity, context.asOf()));
        }
    }
}
