package dev.muniment;

import dev.muniment.history.Commit;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Organisation;
import dev.muniment.output.Artifact;
import dev.muniment.output.Artifacts;
import dev.muniment.page.Page;
import dev.muniment.page.PageContext;
import dev.muniment.page.Pages;
import dev.muniment.page.Paths;
import dev.muniment.render.Assets;
import dev.muniment.render.Frame;
import dev.muniment.render.Templates;
import dev.muniment.schema.Kinds;
import dev.muniment.source.Work;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The whole site as files, for one audience. */
final class Site {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<Frame.Section> SECTIONS = List.of(
            new Frame.Section("home", "index.html", "home"),
            new Frame.Section("today", "today.html", "today"),
            new Frame.Section("documents", "documents/index.html", "documents"),
            new Frame.Section("responsibilities", "responsibilities/matrix.html", "responsibilities"),
            new Frame.Section("people", "people/index.html", "people"),
            new Frame.Section("risks", "risks/index.html", "risks"),
            new Frame.Section("applicability", "soa/index.html", "soa"),
            new Frame.Section("metrics", "metrics/index.html", "metrics"),
            new Frame.Section("actions", "actions/index.html", "actions"),
            new Frame.Section("validation", "validation.html", "validation"));

    /** How many pages are kept until they are written. */
    private static final int BATCH = 256;

    private Site() {}

    private static List<Frame.Link> registers() {
        return Kinds.all().stream()
                .map(kind -> new Frame.Link(kind.plural(), Paths.register(kind) + "#" + kind.word()))
                .toList();
    }

    static Artifacts of(PageContext context) {
        Corpus corpus = context.corpus();
        LocalDate day = context.asOf();
        Frame frame = new Frame(
                corpus.single(Organisation.class).map(Entity::title).orElse("Organisation"),
                day,
                WORDS.format(day),
                context.commit().filter(Commit::clean).map(Commit::shortHash),
                context.audience().name().toLowerCase(Locale.ROOT),
                context.version(),
                SECTIONS,
                registers());
        Assets assets = new Assets();
        Templates templates = new Templates(frame, assets);
        return taker -> {
            assets.artifacts().forEach(taker);
            List<Page> batch = new ArrayList<>();
            Pages.of(context).forEach(page -> {
                batch.add(page);
                if (batch.size() == BATCH) {
                    render(batch, templates, taker);
                }
            });
            render(batch, templates, taker);
        };
    }

    /** Fills the pages and hands them over on all processors, and empties the batch. */
    private static void render(List<Page> batch, Templates templates, Consumer<Artifact> taker) {
        batch.parallelStream()
                .map(page -> Work.on("making `" + page.path() + "`", () -> templates.render(page)))
                .forEach(taker);
        batch.clear();
    }
}
