package dev.muniment;

import dev.muniment.check.Checked;
import dev.muniment.check.Rules;
import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.history.Commit;
import dev.muniment.history.Repository;
import dev.muniment.load.Content;
import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.load.Loaded;
import dev.muniment.model.Corpus;
import dev.muniment.page.PageContext;
import dev.muniment.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One run up to the checked content, which every request begins with. */
record Run(Content content, Checked checked, AsOf asOf, Optional<Commit> commit, List<Diagnostic> diagnostics) {

    /** A run for a result that names the commit which it was made from. */
    static Run published(Request request) {
        return of(request, Repository.head(request.content()));
    }

    /** A run that asks the repository only when nobody named the day. */
    static Run checked(Request request) {
        return of(request, request.asOf().isPresent() ? Optional.empty() : Repository.head(request.content()));
    }

    private static Run of(Request request, Optional<Commit> commit) {
        request.done().accept("history");
        Content content = ContentFolder.read(request.content(), request.limits());
        request.done().accept("read");
        AsOf asOf = AsOf.of(request, Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")), commit);
        Loaded loaded = CorpusLoader.load(content);
        request.done().accept("load");
        List<Diagnostic> reading = Stream.concat(content.diagnostics().stream(), loaded.diagnostics().stream())
                .toList();
        Checked checked = Checked.of(loaded.corpus(), reading, asOf.day(), request.profile(), Rules.all());
        request.done().accept("check");
        return new Run(content, checked, asOf, commit, visible(checked, request));
    }

    Corpus corpus() {
        return checked.corpus();
    }

    /** What pages and pack are made of for an audience; records above it are gone. */
    PageContext context(Audience audience) {
        return new PageContext(
                corpus().visibleTo(audience), diagnostics, asOf.day(), audience, commit, Version.current());
    }

    /** The same run with more diagnostics. */
    Run with(List<Diagnostic> more) {
        List<Diagnostic> all =
                Stream.concat(diagnostics.stream(), more.stream()).sorted().toList();
        return new Run(content, checked, asOf, commit, all);
    }

    /** Whether a file could not be read or a record could not be bound. An address that is left out hinders neither. */
    boolean unreadable() {
        return diagnostics.stream()
                .filter(one -> !one.rule().equals(Faults.ADDRESS_OUTSIDE_ROOT))
                .anyMatch(one -> one.blocks() && Faults.ALL.contains(one.rule()));
    }

    Outcome outcome(Optional<String> published) {
        Map<String, SourceFile> sources = new LinkedHashMap<>();
        content.files().forEach(file -> sources.put(file.path(), file));
        return new Outcome(
                diagnostics,
                sources,
                asOf.day(),
                corpus().all().size(),
                asOf.note().stream().toList(),
                published);
    }

    /** Diagnostics about records that the audience may not read are withheld with them. */
    private static List<Diagnostic> visible(Checked checked, Request request) {
        return checked.diagnostics().stream()
                .filter(diagnostic -> diagnostic
                        .record()
                        .flatMap(checked.corpus()::find)
                        .map(entity -> request.audience().reads(entity.audience()))
                        .orElse(true))
                .toList();
    }
}
