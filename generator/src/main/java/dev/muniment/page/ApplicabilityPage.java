package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Framework;
import dev.muniment.model.Ref;
import dev.muniment.model.Refers;
import dev.muniment.model.StatementOfApplicability;
import dev.muniment.model.StatementOfApplicability.Entry;
import dev.muniment.model.StatementOfApplicability.Implementation;
import dev.muniment.model.StatementOfApplicability.Reason;
import dev.muniment.view.Applicability;
import dev.muniment.view.Applicability.Decision;
import dev.muniment.view.Applicability.Line;
import dev.muniment.view.ControlBlock;
import dev.muniment.view.Gap;
import dev.muniment.view.Named;
import dev.muniment.view.Seal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Each statement of applicability with every decision, and what all of them come to. */
final class ApplicabilityPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Corpus corpus = context.corpus();
        Directory directory = Directory.of(corpus);
        List<StatementOfApplicability> all = corpus.all(StatementOfApplicability.class);
        List<Summary> summaries = all.stream()
                .map(one -> Summary.of(corpus, Applicability.of(corpus, one)))
                .toList();
        return Stream.concat(
                Stream.of(new Page("soa/index.html", "statements.ftlh", "soa", new Index(summaries))),
                all.stream()
                        .map(one -> new Page(
                                Paths.of(one),
                                "applicability.ftlh",
                                one.title(),
                                "soa",
                                model(context, directory, Applicability.of(corpus, one)))));
    }

    private static Model model(PageContext context, Directory directory, Applicability applicability) {
        Corpus corpus = context.corpus();
        StatementOfApplicability statement = applicability.statement();
        Values values = new Values(corpus, Paths.of(statement));
        Set<String> anchors = new TreeSet<>();
        List<Group> groups = applicability.themes(corpus).stream()
                .map(theme -> new Group(
                        Summary.anchor(theme.entry()),
                        theme.entry().map(Framework.Requirement::ref),
                        theme.entry().flatMap(Framework.Requirement::title),
                        theme.decisions().stream()
                                .map(one -> row(values, one, anchors.add(one.control())))
                                .toList()))
                .toList();
        return new Model(
                directory.paths(),
                EntityPage.model(context, statement, directory.around(statement)),
                Summary.of(corpus, applicability),
                groups,
                groups.stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(row ->
                                row.line().filter(one -> !one.applicable()).isPresent())
                        .toList(),
                statement.approval().map(approval -> ControlBlock.Decided.of(corpus, approval)),
                Seal.of(statement));
    }

    /** A control that is decided on twice has its anchor at the first decision. */
    private static Row row(Values values, Decision decision, boolean first) {
        return new Row(
                first ? Optional.of(Paths.place(decision.control())) : Optional.empty(),
                decision.control(),
                decision.title(),
                decision.line().map(line -> decided(values, line)));
    }

    private static Decided decided(Values values, Line line) {
        Entry entry = line.entry();
        return new Decided(
                entry.applicable(),
                entry.reasons(),
                entry.justification(),
                entry.status(),
                entry.implementedBy().stream().map(one -> cited(values, one)).toList(),
                entry.owner().map(owner -> new Html(values.titled(owner.id()))),
                line.risks().stream().map(Named::id).map(id -> id(values, id)).toList(),
                ids(values, entry.obligations()),
                entry.action().map(action -> id(values, action.id())),
                ids(values, entry.evidence()),
                entry.lastVerified(),
                line.gaps());
    }

    private static List<Html> ids(Values values, Collection<? extends Ref<?>> refs) {
        return refs.stream().map(ref -> id(values, ref.id())).toList();
    }

    private static Html id(Values values, String id) {
        return new Html(values.id(id));
    }

    private static Html cited(Values values, Refers refers) {
        return new Html(values.cited(refers));
    }

    /** What the template of the index sees. */
    public record Index(List<Summary> statements) {}

    /** What the template of a statement sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            Summary summary,
            List<Group> groups,
            List<Row> excluded,
            Optional<ControlBlock.Decided> approval,
            Seal seal) {}

    /** A statement by theme and state. */
    public record Summary(
            String id,
            String title,
            String path,
            String version,
            Named framework,
            Optional<String> frameworkPath,
            Shares shares,
            int controls,
            int undecided,
            int excluded,
            int gaps) {

        private static Summary of(Corpus corpus, Applicability applicability) {
            StatementOfApplicability statement = applicability.statement();
            List<Applicability.Theme> themes = applicability.themes(corpus);
            return new Summary(
                    statement.id(),
                    statement.title(),
                    Paths.of(statement),
                    statement.version(),
                    Named.of(corpus, statement.framework()),
                    corpus.find(Framework.class, statement.framework()).map(Paths::of),
                    shares(statement, themes),
                    themes.stream().mapToInt(theme -> theme.decisions().size()).sum(),
                    applicability.undecided().size(),
                    applicability.excluded().size(),
                    applicability.lacking());
        }

        private static Shares shares(StatementOfApplicability statement, List<Applicability.Theme> themes) {
            List<Shares.Line> lines = themes.stream()
                    .map(theme -> new Shares.Line(
                            "#" + anchor(theme.entry()),
                            anchor(theme.entry()),
                            theme.entry().map(Framework.Requirement::ref).orElse(""),
                            theme.entry().map(entry -> entry.title().orElse("")).orElse("Beyond the framework"),
                            counts(theme)))
                    .toList();
            return Shares.of("states-" + statement.id(), "Controls by theme and state", SORTS, lines);
        }

        private static final List<Shares.Sort> SORTS = List.of(
                new Shares.Sort("implemented", "implemented", Figure.Look.FULL),
                new Shares.Sort("partial", "partial", Figure.Look.HATCHED),
                new Shares.Sort("planned", "planned", Figure.Look.DOTTED),
                new Shares.Sort("not-started", "not started", Figure.Look.EMPTY),
                new Shares.Sort("not-applicable", "not applicable", Figure.Look.GREY),
                new Shares.Sort("undecided", "undecided", Figure.Look.EMPTY));

        private static List<Long> counts(Applicability.Theme theme) {
            return List.of(
                    theme.count(Implementation.IMPLEMENTED),
                    theme.count(Implementation.PARTIAL),
                    theme.count(Implementation.PLANNED),
                    theme.count(Implementation.NOT_STARTED),
                    theme.count(Implementation.NOT_APPLICABLE),
                    theme.undecided());
        }

        private static String anchor(Optional<Framework.Requirement> theme) {
            return theme.map(entry -> Paths.place(entry.ref())).orElse("beyond");
        }
    }

    /** The controls of one theme; those beyond the framework have neither reference nor title. */
    public record Group(String anchor, Optional<String> ref, Optional<String> title, List<Row> rows) {}

    /** One control. */
    public record Row(Optional<String> anchor, String control, Optional<String> title, Optional<Decided> line) {}

    /** What was decided on a control. */
    public record Decided(
            boolean applicable,
            List<Reason> reasons,
            String justification,
            Implementation status,
            List<Html> by,
            Optional<Html> owner,
            List<Html> risks,
            List<Html> obligations,
            Optional<Html> action,
            List<Html> evidence,
            Optional<LocalDate> verified,
            List<Gap> gaps) {}
}
