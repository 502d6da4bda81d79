package dev.muniment.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muniment.FirstCommit;
import dev.muniment.Generator;
import dev.muniment.Outcome;
import dev.muniment.Request;
import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Profile;
import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Document;
import dev.muniment.view.ApprovalHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A folder with a small sound content, {@code base.txt}, into which inputs are put. */
record Ground(Path root) {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    static Ground of(Path root, List<HostileCase> inputs) throws IOException {
        Ground ground = new Ground(root);
        ground.base();
        boolean repository = inputs.stream()
                .flatMap(input -> input.plants().stream())
                .anyMatch(plant -> plant.path().contains(".git"));
        for (HostileCase input : inputs) {
            for (Plant plant : input.plants()) {
                ground.put(plant);
            }
        }
        ground.seal();
        if (repository) {
            ground.commit();
        }
        return ground;
    }

    Path content() {
        return root.resolve("content");
    }

    /** Where outputs go; an input may have put something there. */
    Path output() {
        return root.resolve("public");
    }

    Outcome build() {
        return Generator.build(request(Profile.PR));
    }

    Outcome pack() {
        return Generator.pack(request(Profile.AUDIT));
    }

    private Request request(Profile profile) {
        return new Request(content(), output(), Optional.of(DAY), DAY, profile, Audience.AUDITOR);
    }

    private void base() throws IOException {
        for (String file : Skeletons.resource("base.txt").split("(?m)^# file: ")) {
            if (!file.isBlank()) {
                int end = file.indexOf('\n');
                put(Plant.of(Plant.CONTENT + file.substring(0, end), Plant.Sort.FILE, file.substring(end + 1)));
            }
        }
    }

    private void put(Plant plant) throws IOException {
        if (plant.path().equals("content")) {
            Files.move(content(), root.resolve("moved"));
        }
        plant.put(root);
    }

    /** Writes into documents the hash that their approval asks for. */
    private void seal() throws IOException {
        for (Document document : CorpusLoader.load(ContentFolder.read(content()).files())
                .corpus()
                .all(Document.class)) {
            Path file = content().resolve(document.origin().start().file());
            String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
            Files.write(file, bytes.replace("@HASH@", ApprovalHash.of(document)).getBytes(ISO_8859_1));
        }
    }

    /** A work tree around the content, with a filter that leaves a trace; it is set after all is committed. */
    private void commit() throws IOException {
        try (Git git = FirstCommit.in(root)) {
            git.getRepository().getConfig().setString("filter", "evil", "clean", "touch " + trace());
            git.getRepository().getConfig().setString("filter", "evil", "smudge", "touch " + trace());
            git.getRepository().getConfig().save();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
        Files.writeString(
                content().resolve("people/units.yaml"),
                "\n# changed since\n",
                UTF_8,
                java.nio.file.StandardOpenOption.APPEND);
    }

    /** What exists once a filter ran. */
    Path trace() {
        return root.resolve("trace");
    }
}
