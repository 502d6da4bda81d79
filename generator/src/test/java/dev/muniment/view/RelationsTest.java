package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.schema.Field;
import dev.muniment.schema.Kinds;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What records of the worked example are tied to. */
class RelationsTest {

    private static final Corpus CORPUS =
            CorpusLoader.load(ContentFolder.read(Path.of("../content")).files()).corpus();

    @Test
    void a_policy_names_in_words_what_carries_it_out_and_what_it_carries_out() {
        Relations relations = Relations.of(CORPUS, CORPUS.find("POL-004").orElseThrow());

        assertThat(relations.to())
                .extracting(line -> line.how() + " " + line.record().id())
                .contains("carried out by STD-001", "holds down RSK-0002");
        assertThat(relations.from())
                .extracting(line -> line.how() + " " + line.record().id())
                .contains("parent POL-001", "approvals: role ROL-cio");
    }

    @Test
    void a_record_stands_once_on_a_side_with_all_its_ways() {
        Relations relations = Relations.of(CORPUS, CORPUS.find("POL-004").orElseThrow());

        assertThat(relations.from()).extracting(line -> line.record().id()).doesNotHaveDuplicates();
        assertThat(relations.from())
                .filteredOn(line -> line.record().id().equals("PER-mk01"))
                .extracting(Relations.Line::how)
                .containsExactly("author, reviewed by, history: author");
    }

    @Test
    void every_reference_of_the_example_reads_in_words_from_its_other_end() {
        List<String> mute = CORPUS.references().stream()
                .flatMap(reference -> CORPUS.find(reference.from()).map(Kinds::of).stream()
                        .map(kind -> kind.fields(reference.field()))
                        .filter(fields -> !fields.isEmpty())
                        .map(fields -> fields.get(fields.size() - 1)))
                .filter(field -> field.back().isEmpty())
                .map(Field::key)
                .distinct()
                .toList();

        assertThat(mute).isEmpty();
    }

    @Test
    void neighbours_follow_the_order_of_reading() {
        List<Document> order = Documents.tree(CORPUS).rows().stream()
                .map(Documents.Row::document)
                .toList();

        Map<String, Neighbours> neighbours = Neighbours.of(order);

        assertThat(neighbours.get("POL-001").previous()).isEmpty();
        assertThat(neighbours.get("POL-004").next()).map(Named::id).contains("STD-001");
    }

    @Test
    void the_tree_around_a_document_holds_those_above_beside_and_below_and_no_more_than_allowed() {
        Documents tree = Documents.tree(CORPUS);

        assertThat(ids(tree.around("POL-004", 200)))
                .containsExactly(
                        "POL-001", "POL-002", "POL-003", "POL-004", "STD-001", "STD-004", "STD-002", "STD-003");
        assertThat(ids(tree.around("STD-001", 200))).containsExactly("POL-001", "POL-004", "STD-001", "STD-004");
        assertThat(ids(tree.around("POL-004", 4))).hasSizeLessThanOrEqualTo(4).contains("POL-001", "POL-004");
    }

    private static List<String> ids(List<Documents.Node> nodes) {
        return nodes.stream()
                .flatMap(node -> Stream.concat(Stream.of(node.document().id()), ids(node.children()).stream()))
                .toList();
    }
}
