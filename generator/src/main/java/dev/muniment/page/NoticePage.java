package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Notice;
import dev.muniment.model.Ref;
import dev.muniment.view.Named;
import dev.muniment.view.NoticeRegister;
import dev.muniment.view.State;
import dev.muniment.view.TriageDue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One notice: what was told, what it turned out to be, who decided that when, and whether the reporter was answered. */
final class NoticePage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, Notice.class, "notice.ftlh", (directory, notice) -> model(context, directory, notice));
    }

    private static Model model(PageContext context, Directory directory, Notice notice) {
        Corpus corpus = context.corpus();
        Optional<LocalDate> due = TriageDue.of(notice);
        return new Model(
                directory.paths(),
                EntityPage.model(context, notice, directory.around(notice)),
                NoticeRegister.row(corpus, notice),
                new Html(new FieldMarkup(new Values(corpus, Paths.of(notice))).text(notice.text())),
                notice.asset().map(asset -> Named.of(corpus, asset)),
                notice.triage()
                        .map(triage -> new Decided(
                                Named.of(corpus, triage.by()),
                                triage.record().flatMap(record -> state(corpus, record)),
                                triage.reason())),
                due,
                due.filter(context.asOf()::isAfter).isPresent());
    }

    private static Optional<State> state(Corpus corpus, Ref<Entity> record) {
        return corpus.find(record.id()).flatMap(State::of);
    }

    /**
     * What the template sees.
     *
     * @param due last day on which it is to be decided what it is; empty where it was decided
     */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            NoticeRegister.Row notice,
            Html told,
            Optional<Named> asset,
            Optional<Decided> decided,
            Optional<LocalDate> due,
            boolean late) {}

    /** Who decided, how the record stands that came of it, and why nothing did. */
    public record Decided(Named by, Optional<State> state, Optional<String> reason) {}
}
