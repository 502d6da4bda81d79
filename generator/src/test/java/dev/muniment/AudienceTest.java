package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Extent;
import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Common;
import dev.muniment.model.Corpus;
import dev.muniment.model.DocumentHead;
import dev.muniment.model.Entity;
import dev.muniment.model.Labels;
import dev.muniment.output.Artifact;
import dev.muniment.pack.Pack;
import dev.muniment.page.PageContext;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A canary in every kind that can be withheld: no edition below its audience says a word of it, in whatever file. */
class AudienceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String SONG = "Qanary";

    private static Corpus corpus;
    private static Map<String, String> canaries;

    @BeforeAll
    static void hide_a_canary_in_every_kind() {
        Corpus sample = CorpusLoader.load(
                        ContentFolder.read(Path.of("../content")).files())
                .corpus();
        canaries = new TreeMap<>();
        for (Kind<?> kind : Kinds.all()) {
            sample.all(kind.type()).stream()
                    .filter(entity -> entity.labels().isPresent())
                    .findFirst()
                    .ifPresent(entity -> canaries.put(entity.id(), SONG + kind.prefix()));
        }
        List<Entity> birds = new ArrayList<>();
        sample.all()
                .forEach(entity -> birds.add(
                        canaries.containsKey(entity.id())
                                ? (Entity) sing((Record) entity, canaries.get(entity.id()))
                                : entity));
        corpus = Corpus.of(birds, sample.references(), List.of());
    }

    @Test
    void every_kind_whose_records_can_be_withheld_has_one() {
        assertThat(canaries).hasSizeGreaterThan(30);
        assertThat(everything(Audience.AUDITOR)).contains(canaries.values());
    }

    @Test
    void no_file_of_the_edition_for_staff_says_a_word_of_it() {
        assertThat(everything(Audience.STAFF)).doesNotContain(SONG);
    }

    @Tag("full")
    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"IT", "MANAGEMENT"})
    void nor_does_one_of_another_edition_below(Audience audience) {
        assertThat(everything(audience)).doesNotContain(SONG);
    }

    /** Names and texts of all files of site and pack, what a PDF shows and what it says of itself. */
    private static String everything(Audience audience) {
        PageContext context =
                new PageContext(corpus.visibleTo(audience), List.of(), DAY, audience, Optional.empty(), "1");
        List<Artifact> site = new CopyOnWriteArrayList<>();
        Site.of(context).to(site::add);
        return Stream.concat(site.stream(), Pack.of(context, Extent.FULL, List.of()).artifacts().stream())
                .map(AudienceTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Artifact artifact) {
        if (!artifact.path().endsWith(".pdf")) {
            return artifact.path() + "\n" + new String(artifact.bytes(), StandardCharsets.UTF_8);
        }
        try (PDDocument pdf = Loader.loadPDF(artifact.bytes())) {
            String said = pdf.getDocumentInformation().getCOSObject().toString();
            String described = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            return String.join("\n", artifact.path(), said, described, new PDFTextStripper().getText(pdf));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + artifact.path(), e);
        }
    }

    /** The record under another title, for auditors alone. */
    private static Record sing(Record bird, String song) {
        try {
            List<Class<?>> types = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : bird.getClass().getRecordComponents()) {
                types.add(component.getType());
                Object value = component.getAccessor().invoke(bird);
                values.add(component.getName().equals("title") ? song : hide(value, song));
            }
            return bird.getClass().getConstructor(types.toArray(Class[]::new)).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object hide(Object value, String song) {
        if (value instanceof Labels labels) {
            return new Labels(
                    Optional.of(Audience.AUDITOR),
                    labels.classification(),
                    labels.links(),
                    labels.refs(),
                    labels.evidence(),
                    List.of(song),
                    labels.notes(),
                    labels.aliases(),
                    labels.x());
        }
        return value instanceof Common || value instanceof DocumentHead ? sing((Record) value, song) : value;
    }
}
