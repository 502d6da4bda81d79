package dev.muniment.pack;

import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.page.PageContext;
import dev.muniment.view.ControlBlock;
import dev.muniment.view.DocumentRegister;
import dev.muniment.view.Matrix;
import dev.muniment.view.MetricOverview;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.OwnedAction;
import dev.muniment.view.RiskRegister;
import dev.muniment.view.RoleRegister;
import dev.muniment.view.Today;
import java.time.LocalDate;
import java.util.List;

/** One page for those who read one page. */
final class SummarySection implements Section {

    @Override
    public String number() {
        return "1";
    }

    @Override
    public String template() {
        return "summary.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Corpus corpus = context.corpus();
        LocalDate day = context.asOf();
        RiskRegister risks = RiskRegister.of(corpus, day);
        MetricOverview metrics = MetricOverview.of(corpus, day);
        List<OwnedAction> open =
                OwnedAction.all(corpus, day).stream().filter(OwnedAction::open).toList();
        List<ControlBlock> documents = DocumentRegister.of(corpus, day).documents();
        Matrix matrix = Matrix.of(corpus);
        RoleRegister roles = RoleRegister.of(corpus, day);
        Today today = Today.of(corpus, day, context.diagnostics());
        return new Model(
                new Share(risks.aboveAppetite().size(), risks.open().size()),
                new Share(
                        count(metrics, MetricSeries.Status.OK), metrics.series().size()),
                new Share((int) documents.stream().filter(ControlBlock::inForce).count(), documents.size()),
                (int) documents.stream().filter(ControlBlock::overdue).count(),
                new Share((int) open.stream().filter(OwnedAction::overdue).count(), open.size()),
                corpus.all(Action.class).size(),
                new Share(matrix.activities() - matrix.unanswered().size(), matrix.activities()),
                new Share(roles.vacant().size(), roles.rows().size()),
                today.broken(),
                today.breaches(),
                today.overdue(),
                today.overdueItems());
    }

    private static int count(MetricOverview metrics, MetricSeries.Status status) {
        return metrics.counts().stream()
                .filter(count -> count.status() == status)
                .mapToInt(MetricOverview.Count::metrics)
                .sum();
    }

    /** What the template sees. */
    public record Model(
            Share aboveAppetite,
            Share onTarget,
            Share inForce,
            int reviewsOverdue,
            Share actionsOverdue,
            int actions,
            Share answered,
            Share vacant,
            List<Today.Item> broken,
            List<Today.Item> breaches,
            List<Today.Debts> overdue,
            int overdueItems) {}

    /** How many of how many. */
    public record Share(int now, int of) {}
}
