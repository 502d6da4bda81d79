package dev.muniment;

import dev.muniment.output.Artifacts;
import dev.muniment.output.OutputFolder;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** One product on its way to its folder; where it stands there already, made of the same, it is not made again. */
final class Publication {

    private final OutputFolder output;
    private final Inputs inputs;
    private final String digest;

    private Publication(OutputFolder output, Inputs inputs, String product) {
        this.output = output;
        this.inputs = inputs;
        this.digest = inputs.digest(product);
    }

    /** What came of it: what the maker answers, or what it answered when the product was made of the same. */
    static Outcome of(String product, Request request, Function<Publication, Outcome> maker) {
        OutputFolder output = new OutputFolder(request.output(), request.content());
        output.recover();
        Publication publication = new Publication(output, Inputs.forPublication(request), product);
        return publication.standing().orElseGet(() -> maker.apply(publication));
    }

    Run run() {
        return Run.of(inputs);
    }

    /** Writes the product; what is said is told from the number of its files. */
    Outcome publish(Artifacts artifacts, IntFunction<Replay> said) {
        byte[] note =
                output.publish(artifacts, digest, files -> said.apply(files).bytes());
        inputs.request().done().accept("publish");
        return outcome(note, "");
    }

    private Optional<Outcome> standing() {
        return output.noteOn(digest).map(note -> outcome(note, ", unchanged"));
    }

    private Outcome outcome(byte[] note, String news) {
        Replay replay = Replay.of(note);
        return inputs.outcome(replay.diagnostics(), replay.records(), Optional.of(replay.published() + news));
    }
}
