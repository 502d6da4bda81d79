package dev.muniment.page;

import dev.muniment.diagnostic.Audience;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Framework;
import dev.muniment.model.Framework.Requirement;
import dev.muniment.model.StatementOfApplicability;
import dev.muniment.model.Word;
import dev.muniment.view.Coverage;
import dev.muniment.view.Coverage.Standing;
import dev.muniment.view.Traces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What answers the requirements of each framework, and what the other way round answers none. */
final class CoveragePage implements PageSource {

    private static final List<Shares.Sort> SORTS = List.of(
            sort(Standing.PROVEN, Figure.Look.FULL),
            sort(Standing.ANSWERED, Figure.Look.HATCHED),
            sort(Standing.OPEN, Figure.Look.EMPTY),
            sort(Standing.EXCLUDED, Figure.Look.GREY));

    @Override
    public Stream<Page> pages(PageContext context) {
        Directory directory = Directory.of(context.corpus());
        Traces traces = Traces.of(context.corpus(), context.asOf());
        List<Coverage> all = Coverage.all(context.corpus(), context.asOf());
        return Stream.concat(
                Stream.of(
                        new Page("frameworks/index.html", "coverages.ftlh", "frameworks", index(context, all, traces))),
                all.stream()
                        .map(coverage -> new Page(
                                Paths.of(coverage.framework()),
                                "framework.ftlh",
                                coverage.framework().title(),
                                "frameworks",
                                model(context, directory, coverage, traces))));
    }

    private static Index index(PageContext context, List<Coverage> all, Traces traces) {
        Values values = new Values(context.corpus(), "frameworks/index.html");
        List<Shares.Line> lines = all.stream()
                .map(coverage -> new Shares.Line(
                        coverage.framework().id() + ".html#list",
                        "",
                        "",
                        coverage.framework().id(),
                        counts(coverage.lines())))
                .toList();
        return new Index(
                Shares.of("frameworks", "Requirements by framework and standing", SORTS, lines),
                all.stream()
                        .map(coverage -> new Kept(
                                new Html(values.id(coverage.framework().id())),
                                coverage.framework().title(),
                                coverage.framework().version(),
                                coverage.framework().publisher()))
                        .toList(),
                WaysBack.of(context.corpus(), traces, Optional.empty(), values),
                whole(context));
    }

    private static Model model(PageContext context, Directory directory, Coverage coverage, Traces traces) {
        Framework framework = coverage.framework();
        Values values = new Values(context.corpus(), Paths.of(framework));
        return new Model(
                EntityPage.model(context, framework, directory.around(framework)),
                framework.version(),
                framework.publisher(),
                framework.licenceNote(),
                shares(coverage),
                groups(context.corpus(), coverage, values),
                WaysBack.of(context.corpus(), traces, Optional.of(framework), values),
                whole(context));
    }

    /** Whether the edition holds all that may answer a requirement or prove it. */
    static boolean whole(PageContext context) {
        return context.audience().reads(Audience.AUDITOR);
    }

    private static Shares.Sort sort(Standing standing, Figure.Look look) {
        return new Shares.Sort(token(standing), standing.word(), look);
    }

    private static String token(Standing standing) {
        return Word.of(standing);
    }

    private static List<Long> counts(List<Coverage.Line> lines) {
        return Stream.of(Standing.values())
                .map(standing -> lines.stream()
                        .filter(line -> line.standing() == standing)
                        .count())
                .toList();
    }

    private static Shares shares(Coverage coverage) {
        Map<Requirement, List<Coverage.Line>> tops = coverage.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> coverage.framework().top(line.requirement()), LinkedHashMap::new, Collectors.toList()));
        return Shares.of(
                "standing",
                "Requirements by group and standing",
                SORTS,
                tops.entrySet().stream()
                        .map(top -> new Shares.Line(
                                "#" + Paths.place(top.getKey().ref()),
                                "in-" + Paths.place(top.getKey().ref()),
                                top.getKey().ref(),
                                top.getKey().title().orElse(""),
                                counts(top.getValue())))
                        .toList());
    }

    private static List<Group> groups(Corpus corpus, Coverage coverage, Values values) {
        Map<String, Coverage.Line> lines = new TreeMap<>();
        coverage.lines().forEach(line -> lines.put(line.requirement().ref(), line));
        Map<String, String> decisions = decisions(corpus, coverage.framework(), values);
        List<Group> groups = new ArrayList<>();
        for (Requirement requirement : coverage.framework().requirements()) {
            Optional<Coverage.Line> line = Optional.ofNullable(lines.remove(requirement.ref()));
            if (line.isEmpty() || groups.isEmpty()) {
                groups.add(new Group(line.isEmpty() ? Optional.of(Head.of(requirement)) : Optional.empty(), List.of()));
            }
            line.map(found -> row(coverage.framework(), found, decisions, values))
                    .ifPresent(row -> groups.set(
                            groups.size() - 1, groups.get(groups.size() - 1).with(row)));
        }
        return groups;
    }

    /** Where the statement in force decides on each requirement. */
    private static Map<String, String> decisions(Corpus corpus, Framework framework, Values values) {
        Map<String, String> decisions = new TreeMap<>();
        corpus.all(StatementOfApplicability.class).stream()
                .filter(Entity::active)
                .filter(statement -> corpus.find(Framework.class, statement.framework())
                        .filter(framework::equals)
                        .isPresent())
                .forEach(statement -> statement
                        .entries()
                        .forEach(entry -> decisions.putIfAbsent(
                                entry.control(), Paths.of(statement) + "#" + Paths.place(entry.control()))));
        return decisions;
    }

    private static Row row(Framework framework, Coverage.Line line, Map<String, String> decisions, Values values) {
        Requirement requirement = line.requirement();
        return new Row(
                Head.of(requirement),
                "in-" + Paths.place(framework.top(requirement).ref()),
                line.standing(),
                line.standing().word(),
                Optional.ofNullable(decisions.get(requirement.ref())),
                WaysBack.ids(values, line.controls()),
                WaysBack.cited(values, line.statements()),
                WaysBack.ids(values, line.documents()),
                WaysBack.ids(values, line.evidence()),
                WaysBack.ids(values, line.others()));
    }

    /** What the template of the index sees. */
    public record Index(Shares shares, List<Kept> frameworks, WaysBack ways, boolean whole) {}

    /** A framework that is kept or cited. */
    public record Kept(Html id, String title, String version, Optional<String> publisher) {}

    /** What the template of a framework sees. */
    public record Model(
            EntityPage.Model record,
            String version,
            Optional<String> publisher,
            Optional<String> licence,
            Shares shares,
            List<Group> groups,
            WaysBack ways,
            boolean whole) {}

    /** Requirements below one that is not met or not by itself. */
    public record Group(Optional<Head> head, List<Row> rows) {

        private Group with(Row row) {
            List<Row> more = new ArrayList<>(rows);
            more.add(row);
            return new Group(head, more);
        }
    }

    /** A requirement by its reference and title. */
    public record Head(String anchor, String ref, Optional<String> title) {

        private static Head of(Requirement requirement) {
            return new Head(Paths.place(requirement.ref()), requirement.ref(), requirement.title());
        }
    }

    /** A requirement and what answers it. */
    public record Row(
            Head head,
            String group,
            Standing standing,
            String words,
            Optional<String> decision,
            List<Html> controls,
            List<Html> statements,
            List<Html> documents,
            List<Html> evidence,
            List<Html> others) {}
}
