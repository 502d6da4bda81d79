package dev.muniment;

import dev.muniment.check.Checked;
import dev.muniment.check.Rules;
import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.load.Content;
import dev.muniment.load.CorpusLoader;
import dev.muniment.load.Loaded;
import dev.muniment.model.Corpus;
import dev.muniment.page.PageContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One run up to the checked content, which every request begins with. */
record Run(Inputs inputs, Checked checked, List<Diagnostic> diagnostics) {

    static Run of(Inputs inputs) {
        Request request = inputs.request();
        Content content = inputs.content();
        Loaded loaded = CorpusLoader.load(content);
        request.done().accept("load");
        List<Diagnostic> reading = Stream.concat(content.diagnostics().stream(), loaded.diagnostics().stream())
                .toList();
        Checked checked = Checked.of(loaded.corpus(), reading, inputs.asOf().day(), request.profile(), Rules.all());
        request.done().accept("check");
        return new Run(inputs, checked, visible(checked, request));
    }

    Corpus corpus() {
        return checked.corpus();
    }

    /** What pages and pack are made of; records above the audience are gone. */
    PageContext context() {
        Audience audience = inputs.request().audience();
        return new PageContext(
                corpus().visibleTo(audience),
                diagnostics,
                inputs.asOf().day(),
                audience,
                inputs.commit(),
                Version.current());
    }

    /** The same run with more diagnostics. */
    Run with(List<Diagnostic> more) {
        List<Diagnostic> all =
                Stream.concat(diagnostics.stream(), more.stream()).sorted().toList();
        return new Run(inputs, checked, all);
    }

    /** Whether a file could not be read or a record could not be bound. An address that is left out hinders neither. */
    boolean unreadable() {
        return diagnostics.stream()
                .filter(one -> !one.rule().equals(Faults.ADDRESS_OUTSIDE_ROOT))
                .anyMatch(one -> one.blocks() && Faults.ALL.contains(one.rule()));
    }

    /** What came of it when nothing was published. */
    Outcome outcome() {
        return inputs.outcome(diagnostics, corpus().all().size(), Optional.empty());
    }

    /** What the operator is told of what was published, now and when it is found unchanged. */
    Replay saying(String published) {
        return new Replay(diagnostics, corpus().all().size(), published);
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
