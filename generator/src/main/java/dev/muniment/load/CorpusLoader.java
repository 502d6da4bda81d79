package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.markdown.MarkdownReader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Framework;
import dev.muniment.model.Reference;
import dev.muniment.schema.Field;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.schema.References;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import dev.muniment.source.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads files into records. Total: bad content becomes diagnostics, never an exception. */
public final class CorpusLoader {

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<String, Rows> rows = new TreeMap<>();

    private CorpusLoader() {}

    /** The rows of one CSV file, until the record that it belongs to takes them. */
    private record Rows(String file, List<MappingNode> rows) {}

    /** Reads the files of a content folder, and keeps its attachments beside the records. */
    public static Loaded load(Content content) {
        Loaded loaded = load(content.files());
        return new Loaded(loaded.corpus().withAttachments(content.attachments()), loaded.diagnostics());
    }

    public static Loaded load(List<SourceFile> files) {
        CorpusLoader loader = new CorpusLoader();
        files.stream().sorted(Comparator.comparing(SourceFile::path)).toList().parallelStream()
                .map(CorpusLoader::reading)
                .forEachOrdered(loader::take);
        return loader.bind();
    }

    /** What one file holds; every file is read by itself. */
    private static CorpusLoader reading(SourceFile file) {
        CorpusLoader one = new CorpusLoader();
        return Work.on("reading `" + file.path() + "`", () -> {
            one.read(file);
            return one;
        });
    }

    private void take(CorpusLoader one) {
        diagnostics.addAll(one.diagnostics);
        candidates.addAll(one.candidates);
        broken.addAll(one.broken);
        rows.putAll(one.rows);
    }

    private void read(SourceFile file) {
        String path = file.path();
        if (path.endsWith(".yaml") || path.endsWith(".yml")) {
            yaml(file);
        } else if (path.endsWith(".md")) {
            markdown(file);
        } else if (path.endsWith(".csv")) {
            csv(file);
        } else {
            report(Claim.none(path, "records are kept in .yaml, .md and .csv files"));
        }
    }

    private void yaml(SourceFile file) {
        YamlFile yaml = YamlReader.read(file);
        take(yaml);
        Optional<Node> root = yaml.root().filter(CorpusLoader::holdsRecords);
        root.ifPresent(node -> records(file.path(), node));
        if (yaml.diagnostics().isEmpty() && root.isEmpty()) {
            report(Claim.none(file.path(), "it holds no record"));
        }
    }

    private static boolean holdsRecords(Node root) {
        return root instanceof SequenceNode list ? !list.items().isEmpty() : !root.empty();
    }

    private void records(String path, Node root) {
        List<Node> nodes = root instanceof SequenceNode sequence ? sequence.items() : List.of(root);
        for (Node node : nodes) {
            if (node instanceof MappingNode mapping) {
                candidate(path, mapping, Optional.empty());
            } else {
                report(Diagnostic.of(
                        Faults.WRONG_SHAPE,
                        node.at(),
                        "a record is a mapping of fields; a file holds one, or a list of them"));
            }
        }
    }

    private void markdown(SourceFile file) {
        FrontMatter matter = FrontMatter.of(file);
        if (!matter.present()) {
            report(Diagnostic.of(
                            Faults.MISSING_FRONT_MATTER,
                            Location.startOf(file.path()),
                            "the file does not begin with front matter between two lines `---`")
                    .help("begin with `---`, then `id:` and the other fields, then `---` and the text"));
            return;
        }
        YamlFile yaml = YamlReader.read(file, matter.firstLine(), matter.lastLine());
        take(yaml);
        Candidate.Text body = new Candidate.Text(
                new Location(file.path(), matter.bodyLine(), 1),
                MarkdownReader.read(file.path(), matter.body(), matter.bodyLine()));
        if (yaml.root().orElse(null) instanceof MappingNode mapping) {
            candidate(file.path(), mapping, Optional.of(body));
        } else if (yaml.diagnostics().isEmpty()) {
            report(Diagnostic.of(
                    Faults.WRONG_SHAPE,
                    Location.startOf(file.path()),
                    "front matter is a mapping of fields, beginning with `id`"));
        }
    }

    private void csv(SourceFile file) {
        CsvFile csv = CsvReader.read(file);
        diagnostics.addAll(csv.diagnostics());
        rows.put(file.path(), new Rows(file.path(), csv.rows()));
    }

    private void take(YamlFile yaml) {
        diagnostics.addAll(yaml.diagnostics());
        yaml.ids().forEach(scanned -> broken.add(scanned.id()));
    }

    private void candidate(String path, MappingNode mapping, Optional<Candidate.Text> body) {
        Optional<ScalarNode> id = mapping.entries().stream()
                .filter(entry -> entry.key().equals("id"))
                .map(MappingNode.Entry::value)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(scalar -> !scalar.text().isBlank())
                .findFirst();
        if (id.isEmpty()) {
            report(Diagnostic.of(Faults.MISSING_FIELD, mapping.at(), "a record needs `id`")
                    .help("the id's prefix says of which kind a record is: " + Claim.prefixes()));
            return;
        }
        candidates.add(new Candidate(path, id.get().text(), mapping, body, List.of()));
    }

    private Loaded bind() {
        Map<String, Entity> entities = new LinkedHashMap<>();
        Map<String, Entity> taken = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Claim claim = Claim.of(candidate);
            claim.refusal().ifPresent(this::report);
            Optional<Entity> bound = claim.kind().flatMap(kind -> bind(kind, candidate));
            if (bound.isEmpty()) {
                broken.add(candidate.id());
            }
            bound.filter(entity -> unique(entity, taken)).ifPresent(entity -> entities.put(entity.id(), entity));
        }
        rows.values()
                .forEach(left -> report(Claim.none(left.file(), "its name is not the id of a record that has rows")));
        List<Reference> references = entities.values().parallelStream()
                .flatMap(entity -> References.of(entity).stream())
                .toList();
        ShippedFrameworks.cited(references, taken.keySet()).forEach(file -> {
            Framework framework = shipped(file);
            entities.put(framework.id(), framework);
        });
        return new Loaded(
                Corpus.of(entities.values(), references, broken),
                diagnostics.stream().sorted().toList());
    }

    private static Framework shipped(SourceFile file) {
        MappingNode mapping = (MappingNode) YamlReader.read(file).root().orElseThrow();
        Candidate candidate = new Candidate(file.path(), file.path(), mapping, Optional.empty(), List.of());
        return (Framework)
                RecordBinder.bind(Kinds.of(Framework.class), candidate).entity().orElseThrow();
    }

    private Optional<Entity> bind(Kind<?> kind, Candidate candidate) {
        if (!kind.keeps(candidate.file())) {
            report(Diagnostic.of(
                            Faults.MISPLACED_FILE,
                            candidate.mapping().at(),
                            kind.aName() + " belongs in `" + kind.file().orElse(kind.folder() + "/") + "`")
                    .about(candidate.id()));
        }
        RecordBinder.Bound bound = RecordBinder.bind(kind, candidate.with(rowsOf(kind, candidate.id())));
        diagnostics.addAll(bound.diagnostics());
        return bound.entity();
    }

    private List<MappingNode> rowsOf(Kind<?> kind, String id) {
        return kind.fields().stream()
                .map(Field::rows)
                .flatMap(Optional::stream)
                .map(folder -> rows.remove(folder + "/" + id + ".csv"))
                .filter(found -> found != null)
                .findFirst()
                .map(Rows::rows)
                .orElse(List.of());
    }

    private boolean unique(Entity entity, Map<String, Entity> taken) {
        List<String> ids = new ArrayList<>(List.of(entity.id()));
        ids.addAll(entity.aliases());
        boolean unique = true;
        for (String id : ids) {
            Entity first = taken.putIfAbsent(id.toLowerCase(Locale.ROOT), entity);
            if (first != null && first != entity) {
                unique = false;
                report(Diagnostic.of(
                                Faults.DUPLICATE_ID,
                                entity.at("/id"),
                                "`" + id + "` is taken; ids are unique, upper and lower case are one")
                        .about(entity.id())
                        .note(first.at("/id"), "first used here"));
            }
        }
        return unique;
    }

    private void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }
}
