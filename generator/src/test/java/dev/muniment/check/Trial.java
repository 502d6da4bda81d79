package dev.muniment.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Profile;
import dev.muniment.load.Content;
import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.load.Loaded;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.source.SourceFile;
import dev.muniment.view.ApprovalHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An example of a page, read from a folder as the command reads one. It stands on a small sound base of an organisation, a
 * unit, two roles with their duties, two persons and a course; a file of the example replaces the base's file of the same path.
 */
record Trial(RulePage.Example example, Corpus corpus, List<Diagnostic> reading) {

    private static final Map<String, RulePage.Written> BASE =
            RulePage.of("""
            ```yaml as-of=2026-06-01
            # file: organisation.yaml
            id: ORG
            title: Example
            timezone: Europe/Berlin
            currency: EUR
            isms: {scope_statement: All of it., top_management: ROL-boss, responsible: ROL-head}
            # file: people/units.yaml
            - {id: UNT-ops, title: Operations, owner: ROL-head, status: active, head: ROL-head}
            # file: people/roles.yaml
            - {id: ROL-head, title: Head, owner: ROL-boss, status: active, unit: UNT-ops, purpose: Leads., holders: [{person: PER-ada, from: 2020-01-01}]}
            - {id: ROL-boss, title: Boss, owner: ROL-boss, status: active, unit: UNT-ops, purpose: Leads all., holders: [{person: PER-bob, from: 2020-01-01}]}
            # file: people/people.yaml
            - {id: PER-ada, title: Ada}
            - {id: PER-bob, title: Bob}
            # file: responsibilities/duties.yaml
            - {id: RSP-98, title: See that it conforms, status: active, group: Duties, level: tactical, baseline: 5.3a, assign: [{role: ROL-head, raci: AR}]}
            - {id: RSP-99, title: Report to the top, status: active, group: Duties, level: tactical, baseline: 5.3b, assign: [{role: ROL-head, raci: R}, {role: ROL-boss, raci: A}]}
            # file: training/courses.yaml
            - {id: TRN-99, title: Course, owner: ROL-head, status: active, sort: awareness, for: [all-staff, new-joiners, privileged, security-team, top-management], trigger: annual, effectiveness: quiz}
            ```
            """).examples().get(0).files();

    /** The page of a fault by its name. */
    static RulePage page(String name) {
        try (InputStream in = Rules.class.getResourceAsStream("/dev/muniment/rules/" + name + ".md")) {
            assertThat(in).as("page of " + name).isNotNull();
            return RulePage.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Trial of(RulePage.Example example) {
        Content content = read(example);
        Loaded written = CorpusLoader.load(content.files());
        Map<String, SourceFile> files = new LinkedHashMap<>();
        content.files().forEach(file -> files.put(file.path(), file));
        for (Entity entity : written.corpus().all()) {
            files.computeIfPresent(entity.origin().start().file(), (path, file) -> hashed(file, entity));
        }
        Loaded hashed = CorpusLoader.load(List.copyOf(files.values()));
        return new Trial(
                example,
                hashed.corpus().withAttachments(content.attachments()),
                Stream.concat(content.diagnostics().stream(), hashed.diagnostics().stream())
                        .toList());
    }

    private static SourceFile hashed(SourceFile file, Entity entity) {
        String text = file.text().value();
        return text.contains("@HASH@")
                ? SourceFile.of(file.path(), text.replace("@HASH@", ApprovalHash.of(entity)))
                : file;
    }

    /** Everything that is reported for the example under some rules. */
    List<Diagnostic> run(List<Rule> rules) {
        return Checked.of(corpus, reading, example.asOf(), Profile.PR, rules).diagnostics();
    }

    /** A diagnostic in the form in which pages expect it. */
    static String line(Diagnostic found) {
        return found.at().file() + ":" + found.at().line() + ": "
                + found.severity().word() + ": " + found.message();
    }

    private static Content read(RulePage.Example example) {
        Map<String, RulePage.Written> files = new LinkedHashMap<>(BASE);
        files.putAll(example.files());
        try {
            Path folder = Files.createTempDirectory("example");
            for (Map.Entry<String, RulePage.Written> file : files.entrySet()) {
                if (!file.getValue().absent()) {
                    Path path = inside(folder, file.getKey());
                    Files.write(
                            path,
                            file.getValue().text().getBytes(file.getValue().encoding()));
                }
            }
            for (Map.Entry<String, String> link : example.links().entrySet()) {
                Files.createSymbolicLink(inside(folder, link.getKey()), Path.of(link.getValue()));
            }
            Content content = ContentFolder.read(folder);
            remove(folder);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path inside(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
