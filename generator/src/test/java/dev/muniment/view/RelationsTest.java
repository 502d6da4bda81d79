package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.schema.Field;
import dev.muniment.schema.Kinds;
import dev.muniment.schema.Scalar;
import dev.muniment.schema.Shape;
import dev.muniment.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What records are tied to, and what stands around them. */
class RelationsTest {

    private static final Corpus CORPUS = CorpusLoader.load(List.of(
                    policy("POL-001", ""),
                    policy("POL-002", "parent: POL-001\n"),
                    policy("POL-003", "parent: POL-001\nrelated: [POL-002]\n"),
                    policy("POL-004", "parent: POL-003\nrelated: [POL-003]\n"),
                    policy("POL-005", "parent: POL-003\n"),
                    policy("POL-006", "parent: POL-001\n")))
            .corpus();

    @Test
    void both_directions_read_in_words() {
        Relations relations = Relations.of(CORPUS, CORPUS.find("POL-003").orElseThrow());

        assertThat(relations.from()).extracting(RelationsTest::line).contains("parent POL-001", "related POL-002");
        assertThat(relations.to())
                .extracting(RelationsTest::line)
                .containsExactly("carried out by POL-005", "carried out by, related to POL-004");
    }

    @Test
    void a_record_that_is_not_there_stands_by_its_id_without_a_kind() {
        Relations relations = Relations.of(CORPUS, CORPUS.find("POL-001").orElseThrow());

        assertThat(relations.from())
                .filteredOn(line -> line.record().id().equals("ROL-head"))
                .extracting(Relations.Line::kind)
                .containsExactly(Optional.empty());
    }

    @Test
    void every_reference_of_every_kind_says_what_its_other_end_is() {
        List<String> mute = Kinds.all().stream()
                .flatMap(kind -> references(kind.fields())
                        .filter(field -> field.back().isEmpty())
                        .map(field -> kind.name() + ": " + field.key()))
                .distinct()
                .toList();

        assertThat(mute).as("references without @Doc(back = …)").isEmpty();
    }

    @Test
    void neighbours_follow_the_order_of_reading() {
        List<Document> order = Documents.tree(CORPUS).rows().stream()
                .map(Documents.Row::document)
                .toList();

        Map<String, Neighbours> neighbours = Neighbours.of(order);

        assertThat(neighbours.get("POL-001").previous()).isEmpty();
        assertThat(neighbours.get("POL-005").next()).map(Named::id).contains("POL-006");
        assertThat(neighbours.get("POL-006").next()).isEmpty();
    }

    @Test
    void the_tree_around_a_document_holds_those_above_beside_and_below_and_no_more_than_allowed() {
        Documents tree = Documents.tree(CORPUS);

        assertThat(ids(tree.around("POL-003", 200)))
                .containsExactly("POL-001", "POL-002", "POL-003", "POL-004", "POL-005", "POL-006");
        assertThat(ids(tree.around("POL-004", 200))).containsExactly("POL-001", "POL-003", "POL-004", "POL-005");
        assertThat(ids(tree.around("POL-003", 3))).containsExactly("POL-001", "POL-003", "POL-004");
    }

    private static Stream<Field> references(List<Field> fields) {
        return fields.stream().flatMap(field -> {
            Shape shape = inner(field.shape());
            boolean reference =
                    shape instanceof Scalar scalar && scalar.target().isPresent();
            Stream<Field> below = shape instanceof Shape.Nested nested
                    ? references(nested.structure().fields())
                    : Stream.empty();
            return Stream.concat(reference ? Stream.of(field) : Stream.empty(), below);
        });
    }

    private static Shape inner(Shape shape) {
        if (shape instanceof Shape.Listed listed) {
            return inner(listed.item());
        }
        return shape instanceof Shape.Mapped mapped ? inner(mapped.value()) : shape;
    }

    private static String line(Relations.Line line) {
        return line.how() + " " + line.record().id();
    }

    private static List<String> ids(List<Documents.Node> nodes) {
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> {
            ids.add(node.document().id());
            ids.addAll(ids(node.children()));
        });
        return ids;
    }

    private static SourceFile policy(String id, String more) {
        String text = """
                ---
                id: %s
                title: Policy
                version: "1.0"
                status: effective
                level: topic
                owner: ROL-head
                author: PER-ada
                history: [{version: "1.0", date: 2026-01-10, author: PER-ada, summary: First version}]
                %s---

                Text.
                """;
        return SourceFile.of("documents/policies/" + id + ".md", text.formatted(id, more));
    }
}
