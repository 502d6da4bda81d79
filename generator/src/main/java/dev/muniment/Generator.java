package dev.muniment;

import dev.muniment.check.Manual;
import dev.muniment.diagnostic.Extent;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.load.Content;
import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.output.NewFile;
import dev.muniment.pack.Pack;
import dev.muniment.schema.JsonSchema;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.schema.Nearest;
import dev.muniment.schema.Skeleton;
import dev.muniment.source.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one front door: each method holds the whole sequence from files to result once. */
public final class Generator {

    private Generator() {}

    /** Says what is wrong with the content; writes nothing. */
    public static Outcome check(Request request) {
        return Run.of(Inputs.forCheck(request)).outcome();
    }

    /** Publishes the site; publishes nothing while a diagnostic blocks. */
    public static Outcome build(Request request) {
        return Publication.of("site", request, publication -> {
            Run run = publication.run();
            Outcome checked = run.outcome();
            if (checked.failed()) {
                return checked;
            }
            return publication.publish(
                    Site.of(run.context()), files -> run.saying(files + " files to " + request.output()));
        });
    }

    /** Publishes the whole audit pack. */
    public static Outcome pack(Request request) {
        return pack(request, Extent.FULL);
    }

    /**
     * Publishes the audit pack or its core. Content with errors makes a draft that says so; content that cannot be read or bound makes
     * nothing.
     */
    public static Outcome pack(Request request, Extent extent) {
        return Publication.of("pack " + extent, request, publication -> {
            Run run = publication.run();
            if (run.unreadable()) {
                return run.outcome();
            }
            Content content = run.inputs().content();
            Pack pack = Pack.of(run.context(), extent, content.sources());
            request.done().accept("typeset");
            Run typeset = run.with(Glyphs.missing(content, pack.missingGlyphs()));
            return publication.publish(
                    pack.artifacts()::forEach,
                    files -> typeset.saying(pack.state().word() + " " + pack.id() + " to " + request.output() + "/"
                            + Pack.file(extent)));
        });
    }

    /** What runs in this process are at, such as {@code reading `risks/RSK-0001.yaml`}; any thread may ask. */
    public static List<String> atWork() {
        return Work.now();
    }

    /** Every fault that can be reported: those of reading first, then the rules in the order of the catalogue. */
    public static List<RuleInfo> rules() {
        return Manual.faults();
    }

    /** The page of a rule by its name or number, as Markdown; a number may have several. */
    public static String explain(String rule) {
        List<RuleInfo> meant = rules().stream()
                .filter(info ->
                        info.name().equalsIgnoreCase(rule) || info.number().equalsIgnoreCase(rule))
                .toList();
        if (meant.isEmpty()) {
            List<String> names = Stream.concat(
                            rules().stream().map(RuleInfo::name),
                            rules().stream().map(RuleInfo::number))
                    .toList();
            throw unknown(rule, "rule", names, "`muniment explain` lists all");
        }
        return Explanation.of(meant);
    }

    /** Names of all kinds, as {@code new} takes them. */
    public static List<String> kinds() {
        return Kinds.all().stream().map(Kind::word).toList();
    }

    /** JSON Schema of a kind, for editors. */
    public static String schema(String kind) {
        return JsonSchema.of(kind(kind));
    }

    /** Adds a new record of a kind, with the next free id unless one is given; answers the file relative to the content. */
    public static String add(Path content, String kind, Optional<String> id, LocalDate today) {
        Kind<?> known = kind(kind);
        Corpus corpus = CorpusLoader.load(ContentFolder.read(content).files()).corpus();
        String chosen = id.or(() -> Skeleton.nextId(known, corpus.all(known.type()), today))
                .orElseThrow(() -> new IllegalArgumentException("ids of " + known.plural()
                        + " are words; name one with --id " + known.shape().example(known.prefix())));
        if (!known.shape().accepts(known.prefix(), chosen)) {
            throw new IllegalArgumentException("`" + chosen + "` is not an id of " + known.aName() + "; write it as `"
                    + known.shape().example(known.prefix()) + "`");
        }
        if (corpus.find(chosen).isPresent()) {
            throw new IllegalArgumentException("`" + chosen + "` exists already");
        }
        String path = Skeleton.path(known, chosen);
        NewFile.write(content.resolve(path), Skeleton.of(known, chosen));
        return path;
    }

    /** Fills an absent or empty folder with the worked example, or with its least part; answers the number of files. */
    public static int init(Path folder, boolean minimal) {
        return Starter.copyTo(folder, minimal);
    }

    private static Kind<?> kind(String name) {
        return Kinds.named(name)
                .orElseThrow(() -> unknown(name, "kind", kinds(), "known are " + String.join(", ", kinds())));
    }

    private static IllegalArgumentException unknown(String word, String what, List<String> known, String all) {
        String meant = Nearest.of(word, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(all);
        return new IllegalArgumentException("`" + word + "` is no " + what + "; " + meant);
    }
}
