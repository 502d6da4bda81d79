package dev.muniment.page;

import dev.muniment.model.BusinessProcess;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Ref;
import dev.muniment.model.RiskMethod;
import dev.muniment.model.Timespan;
import dev.muniment.model.Word;
import dev.muniment.schema.Kinds;
import dev.muniment.view.ContinuityOverview;
import dev.muniment.view.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One business process: how long it may stand still and what that means, what it needs, and what exercises showed. */
final class ProcessPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        List<ContinuityOverview.Trial> held =
                ContinuityOverview.of(context.corpus()).held();
        return Directory.pages(
                context,
                BusinessProcess.class,
                "process.ftlh",
                (directory, process) -> model(context, directory, held, process));
    }

    private static Model model(
            PageContext context, Directory directory, List<ContinuityOverview.Trial> held, BusinessProcess process) {
        Corpus corpus = context.corpus();
        FieldMarkup markup = new FieldMarkup(new Values(corpus, Paths.of(process)));
        return new Model(
                directory.paths(),
                EntityPage.model(context, process, directory.around(process)),
                process.description().map(text -> new Html(markup.text(text))),
                Word.of(process.criticality()),
                new Limits(
                        process.rto().words(),
                        process.mtpd().words(),
                        process.rpo().map(Timespan::words)),
                process.impactOverTime().stream()
                        .map(impact ->
                                new Step(impact.after().words(), impact.level(), name(corpus, impact), impact.text()))
                        .toList(),
                process.dependsOn().stream()
                        .map(ref -> need(corpus, process, ref))
                        .toList(),
                new Meanwhile(
                        process.workaround(),
                        process.mbco(),
                        process.peakTimes(),
                        process.plan().map(plan -> Named.of(corpus, plan))),
                ContinuityOverview.of(corpus, process, held),
                process.biaDate());
    }

    private static Optional<String> name(Corpus corpus, BusinessProcess.Impact impact) {
        return corpus.single(RiskMethod.class).stream()
                .flatMap(method -> method.impact().stream())
                .filter(step -> step.level() == impact.level())
                .map(RiskMethod.Impact::name)
                .findFirst();
    }

    private static Need need(Corpus corpus, BusinessProcess process, Ref<Entity> ref) {
        Optional<BusinessProcess> other = corpus.find(BusinessProcess.class, ref);
        return new Need(
                Named.of(corpus, ref),
                corpus.find(ref.id()).map(one -> Kinds.of(one).name()),
                other.map(one -> one.rto().words()),
                other.filter(process::runsAgainBefore).isPresent());
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            Optional<Html> description,
            String criticality,
            Limits limits,
            List<Step> steps,
            List<Need> needs,
            Meanwhile meanwhile,
            List<ContinuityOverview.Trial> trials,
            Optional<LocalDate> analysed) {}

    /** The times, in words: until it runs again, until it would be the end, and of which data may be lost. */
    public record Limits(String rto, String mtpd, Optional<String> rpo) {}

    /**
     * What a standstill means after some time.
     *
     * @param level of impact, 1 to 5
     * @param name that the risk method gives to the level
     */
    public record Step(String after, int level, Optional<String> name, Optional<String> text) {}

    /**
     * Something that it cannot do without.
     *
     * @param recovers time within which a process runs again
     * @param later whether that is longer than the process that needs it may take
     */
    public record Need(Named record, Optional<String> kind, Optional<String> recovers, boolean later) {}

    /** How the work goes on by other means, at which level, when that hurts most, and by which plan. */
    public record Meanwhile(
            Optional<String> workaround, Optional<String> least, Optional<String> peak, Optional<Named> plan) {}
}
