package dev.muniment.pack;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Framework;
import dev.muniment.model.Organisation;
import dev.muniment.model.StatementRef;
import dev.muniment.page.PageContext;
import dev.muniment.view.Coverage;
import dev.muniment.view.Coverage.Standing;
import dev.muniment.view.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For each requirement of a framework the records that answer it, with their pages. */
final class RequirementsAnnex implements Section {

    /** The place of a requirement in the volume. */
    static String anchor(Framework framework, String requirement) {
        return framework.id() + "." + requirement;
    }

    @Override
    public String number() {
        return "C";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(Framework.class);
    }

    @Override
    public String template() {
        return "requirements.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        List<Coverage> all = Coverage.all(context.corpus(), context.asOf());
        List<Framework> used = context.corpus().single(Organisation.class).stream()
                .flatMap(organisation -> organisation.frameworks().stream())
                .flatMap(ref -> context.corpus().find(Framework.class, ref).stream())
                .toList();
        List<Framework> main = main(context, used);
        return new Model(
                all.stream()
                        .map(one -> Tally.of(one, used.contains(one.framework()), main.contains(one.framework())))
                        .toList(),
                all.stream()
                        .filter(one -> used.contains(one.framework()))
                        .map(one -> table(one, main.contains(one.framework())))
                        .toList());
    }

    /** Frameworks that the core pack lists: those with a certificate, else the first that is used. */
    private static List<Framework> main(PageContext context, List<Framework> used) {
        List<Framework> certified = context.corpus().single(Organisation.class).stream()
                .flatMap(organisation -> organisation.isms().certifiedAgainst().stream())
                .flatMap(one -> context.corpus().find(Framework.class, one.framework()).stream())
                .filter(used::contains)
                .toList();
        return certified.isEmpty() ? used.stream().limit(1).toList() : certified;
    }

    private static Table table(Coverage coverage, boolean main) {
        Framework framework = coverage.framework();
        return new Table(
                Named.of(framework),
                main,
                framework.requirements().stream()
                        .map(requirement -> row(coverage, requirement))
                        .toList());
    }

    /** A requirement that is no more than a heading has no line. */
    private static Row row(Coverage coverage, Framework.Requirement requirement) {
        Optional<Coverage.Line> line = coverage.lines().stream()
                .filter(one -> one.requirement().equals(requirement))
                .findFirst();
        return new Row(
                anchor(coverage.framework(), requirement.ref()),
                requirement,
                line.map(Coverage.Line::standing),
                line.map(Coverage.Line::standing).map(Standing::word),
                line.map(RequirementsAnnex::answers).orElse(List.of()),
                line.map(Coverage.Line::evidence).orElse(List.of()));
    }

    /** Controls, documents with the statements that carry the requirement out, and whatever else names it. */
    private static List<Lookup.Cited> answers(Coverage.Line line) {
        Map<String, List<StatementRef>> statements = new TreeMap<>(Corpus::compareIds);
        line.statements()
                .forEach(ref -> statements
                        .computeIfAbsent(ref.document(), any -> new ArrayList<>())
                        .add(ref));
        Stream<Lookup.Cited> documents = line.documents().stream()
                .filter(document -> !statements.containsKey(document.id()))
                .map(RequirementsAnnex::cited);
        return Stream.of(
                        line.controls().stream().map(RequirementsAnnex::cited),
                        statements.values().stream().map(RequirementsAnnex::together),
                        documents,
                        line.others().stream().map(RequirementsAnnex::cited))
                .flatMap(found -> found)
                .toList();
    }

    private static Lookup.Cited cited(Named record) {
        return new Lookup.Cited(record.id(), record.id(), record.title());
    }

    /** Statements of one document, as in {@code STD-003.S01, S04}; the page is that of the first. */
    private static Lookup.Cited together(List<StatementRef> statements) {
        StatementRef first = statements.get(0);
        String more =
                statements.stream().skip(1).map(ref -> ", " + ref.statement()).collect(Collectors.joining());
        return new Lookup.Cited(first.toString(), first + more, first + more);
    }

    /** What the template sees. */
    public record Model(List<Tally> frameworks, List<Table> tables) {}

    /**
     * How many requirements of a framework stand how.
     *
     * @param main whether the core pack lists them
     */
    public record Tally(
            Framework framework,
            boolean used,
            boolean main,
            int all,
            long proven,
            long answered,
            long open,
            long excluded) {

        static Tally of(Coverage coverage, boolean used, boolean main) {
            return new Tally(
                    coverage.framework(),
                    used,
                    main,
                    coverage.lines().size(),
                    coverage.count(Standing.PROVEN),
                    coverage.count(Standing.ANSWERED),
                    coverage.count(Standing.OPEN),
                    coverage.count(Standing.EXCLUDED));
        }
    }

    /**
     * The requirements of one framework.
     *
     * @param main whether the core pack lists them
     */
    public record Table(Named framework, boolean main, List<Row> rows) {}

    /** One requirement. */
    public record Row(
            String anchor,
            Framework.Requirement requirement,
            Optional<Standing> standing,
            Optional<String> word,
            List<Lookup.Cited> answers,
            List<Named> evidence) {}
}
