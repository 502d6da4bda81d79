package dev.muniment.page;

import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.RiskMethod;
import dev.muniment.model.Role;
import dev.muniment.model.StatementOfApplicability;
import dev.muniment.view.Applicability;
import dev.muniment.view.ControlRegister;
import dev.muniment.view.Coverage;
import dev.muniment.view.Deadlines;
import dev.muniment.view.EvidenceRegister;
import dev.muniment.view.NextReview;
import dev.muniment.view.OwnedAction;
import dev.muniment.view.RiskRegister;
import dev.muniment.view.Today;
import dev.muniment.view.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A number of things that should be none, among how many, and the list behind it.
 *
 * @param word of the figure below {@code home.standing}
 */
public record Standing(String word, int now, int among, String path) {

    /** What the edition can tell: a figure whose records are withheld is left out. */
    static List<Standing> all(PageContext context) {
        Corpus corpus = context.corpus();
        LocalDate asOf = context.asOf();
        List<Standing> all = new ArrayList<>();
        RiskRegister risks = RiskRegister.of(corpus, asOf);
        if (corpus.single(RiskMethod.class).isPresent() && !risks.rows().isEmpty()) {
            int open = risks.open().size();
            all.add(new Standing("risks", risks.aboveAppetite().size(), open, "risks/index.html#risk"));
        }
        List<Document> documents =
                corpus.all(Document.class).stream().filter(Document::inForce).toList();
        all.add(new Standing("documents", late(corpus, documents, asOf), documents.size(), "documents/index.html"));
        if (!corpus.all(Action.class).isEmpty()) {
            List<OwnedAction> open = OwnedAction.all(corpus, asOf).stream()
                    .filter(OwnedAction::open)
                    .toList();
            int late = (int) open.stream().filter(OwnedAction::overdue).count();
            all.add(new Standing("actions", late, open.size(), "actions/index.html#action"));
        }
        all.addAll(assurance(context));
        Today today = Today.of(corpus, asOf, context.diagnostics());
        int roles = (int) corpus.all(Role.class).stream().filter(Role::active).count();
        all.add(new Standing("roles", today.broken().size(), roles, "today.html#broken"));
        int dates = Deadlines.of(corpus).all().size();
        all.add(new Standing("dates", today.overdueItems(), dates, "today.html#overdue"));
        return all;
    }

    /** What an edition can tell that holds controls, evidence and decisions. */
    private static List<Standing> assurance(PageContext context) {
        Corpus corpus = context.corpus();
        LocalDate asOf = context.asOf();
        List<Standing> all = new ArrayList<>();
        if (!CoveragePage.whole(context)) {
            return all;
        }
        corpus.all(StatementOfApplicability.class).stream()
                .filter(Entity::active)
                .map(statement -> Applicability.of(corpus, statement))
                .map(one -> new Standing(
                        "decisions",
                        one.lacking() + one.undecided().size(),
                        one.lines().size() + one.undecided().size(),
                        Paths.of(one.statement()) + "#list"))
                .forEach(all::add);
        ControlRegister controls = ControlRegister.of(corpus, asOf);
        int operated = controls.operated().size();
        if (operated > 0) {
            all.add(new Standing("controls", controls.missing().size(), operated, "controls/index.html#control"));
            int failed = controls.tested(ControlRegister.Tested.INEFFECTIVE).size();
            all.add(new Standing("tests", failed, operated, "controls/index.html#control"));
            List<Coverage> frameworks = Coverage.all(corpus, asOf);
            int open = (int) frameworks.stream()
                    .mapToLong(coverage -> coverage.count(Coverage.Standing.OPEN))
                    .sum();
            int requirements = frameworks.stream()
                    .mapToInt(coverage -> coverage.lines().size())
                    .sum();
            all.add(new Standing("requirements", open, requirements, "frameworks/index.html#requirements"));
        }
        EvidenceRegister evidence = EvidenceRegister.of(corpus, asOf);
        if (!evidence.lines().isEmpty()) {
            int stale = (int) evidence.count(Validity.Standing.STALE);
            int items = evidence.lines().size();
            all.add(new Standing("evidence", stale, items, "evidence/index.html#evidence-item"));
        }
        return all;
    }

    private static int late(Corpus corpus, List<Document> documents, LocalDate asOf) {
        return (int) documents.stream()
                .filter(document -> NextReview.overdue(corpus, document, asOf))
                .count();
    }
}
