package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Framework;
import dev.muniment.view.AuditCoverage;
import dev.muniment.view.AuditRegister;
import dev.muniment.view.FindingRegister;
import dev.muniment.view.Named;
import dev.muniment.view.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Audits with what they found, and findings by their age. */
final class AssurancePages implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Map<String, String> paths = Paths.all(context.corpus());
        FindingRegister findings = FindingRegister.of(context.corpus(), context.asOf());
        return Stream.of(
                new Page(
                        "assurance/audits/index.html",
                        "audits.ftlh",
                        "assurance",
                        new Audits(
                                paths,
                                AuditRegister.of(context.corpus(), context.asOf()),
                                AuditCoverage.of(context.corpus()).map(coverage -> Programme.of(context, coverage)))),
                new Page(
                        "assurance/findings/index.html",
                        "findings.ftlh",
                        "assurance",
                        new Findings(paths, findings, findings.late())));
    }

    /** What the template of audits sees. */
    public record Audits(Map<String, String> paths, AuditRegister register, Optional<Programme> programme) {}

    /** What the programme of internal audits has reached. */
    public record Programme(LocalDate since, Named latest, List<Part> parts) {

        static Programme of(PageContext context, AuditCoverage coverage) {
            return new Programme(
                    coverage.since(),
                    Named.of(coverage.latest()),
                    List.of(
                            Part.of(context, "clauses", coverage.clauses()),
                            Part.of(context, "controls", coverage.controls()),
                            Part.of(context, "units", coverage.units())));
        }
    }

    /**
     * Clauses, controls or units.
     *
     * @param word below {@code audits.part}
     * @param seen how many of them an audit looked at
     * @param late how many are past the day by which one should have
     */
    public record Part(String word, List<Seen> lines, int seen, int late, Figure figure) {

        private static Part of(PageContext context, String word, List<AuditCoverage.Line> lines) {
            List<Seen> all = lines.stream().map(line -> Seen.of(context, line)).toList();
            int seen = (int) all.stream().filter(one -> one.last().isPresent()).count();
            return new Part(
                    word,
                    all,
                    seen,
                    (int) all.stream().filter(Seen::late).count(),
                    new Figure.Portion("seen-" + word, word, seen, Math.max(1, all.size())));
        }
    }

    /** One clause, control or unit, when it was last looked at, and by when it is to be. */
    public record Seen(Named what, Optional<LocalDate> last, LocalDate due, boolean late, String when) {

        private static Seen of(PageContext context, AuditCoverage.Line line) {
            return new Seen(
                    named(context.corpus(), line.name()),
                    line.last(),
                    line.due(),
                    line.late(context.asOf()),
                    When.of(context.asOf(), line.due()));
        }

        private static Named named(Corpus corpus, String name) {
            return corpus.find(name)
                    .map(Named::of)
                    .or(() -> corpus.all(Framework.class).stream()
                            .flatMap(framework -> framework.find(name).stream())
                            .flatMap(requirement -> requirement.title().stream())
                            .findFirst()
                            .map(title -> new Named(name, title)))
                    .orElseGet(() -> new Named(name, name));
        }
    }

    /** What the template of findings sees. */
    public record Findings(Map<String, String> paths, FindingRegister register, int late) {}
}
