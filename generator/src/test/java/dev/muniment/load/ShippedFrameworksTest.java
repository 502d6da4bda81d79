package dev.muniment.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.model.Corpus;
import dev.muniment.model.Framework;
import dev.muniment.model.Framework.RequirementKind;
import dev.muniment.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The frameworks that travel with the program: counts as their publishers give them. */
class ShippedFrameworksTest {

    @Test
    void iso_27001_has_its_clauses_and_93_controls_in_four_themes() {
        Framework iso = framework("iso27001");

        List<Framework.Requirement> controls = kind(iso, RequirementKind.CONTROL);

        assertThat(controls)
                .hasSize(93)
                .allSatisfy(control -> assertThat(control.title()).isPresent());
        assertThat(controls).filteredOn(one -> one.ref().startsWith("A.5.")).hasSize(37);
        assertThat(controls).filteredOn(one -> one.ref().startsWith("A.6.")).hasSize(8);
        assertThat(controls).filteredOn(one -> one.ref().startsWith("A.7.")).hasSize(14);
        assertThat(controls).filteredOn(one -> one.ref().startsWith("A.8.")).hasSize(34);
        assertThat(kind(iso, RequirementKind.CLAUSE))
                .extracting(Framework.Requirement::ref)
                .contains("4.1", "6.1.3", "10.2");
    }

    @Test
    void csf_2_has_6_functions_22_categories_and_106_subcategories() {
        Framework csf = framework("csf2");

        assertThat(kind(csf, RequirementKind.FUNCTION)).hasSize(6);
        assertThat(kind(csf, RequirementKind.CATEGORY)).hasSize(22);
        assertThat(kind(csf, RequirementKind.SUBCATEGORY)).hasSize(106);
        assertThat(csf.assessable()).hasSize(106);
    }

    @Test
    void every_subcategory_of_csf_2_has_a_label_of_its_own_of_two_to_six_words() {
        List<String> labels = kind(framework("csf2"), RequirementKind.SUBCATEGORY).stream()
                .map(one -> one.title().orElse(""))
                .toList();

        assertThat(labels)
                .hasSize(106)
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label.split(" ")).hasSizeBetween(2, 6));
    }

    @Test
    void soc_2_has_61_criteria_of_which_33_are_common() {
        Framework soc = framework("tsc");

        List<Framework.Requirement> criteria = kind(soc, RequirementKind.CRITERION);

        assertThat(criteria).hasSize(61);
        assertThat(criteria).filteredOn(one -> one.ref().startsWith("CC")).hasSize(33);
    }

    @Test
    void cis_8_1_has_18_controls_and_153_safeguards_by_number_only() {
        Framework cis = framework("cis8");

        assertThat(kind(cis, RequirementKind.CONTROL)).hasSize(18);
        assertThat(kind(cis, RequirementKind.SAFEGUARD)).hasSize(153);
        assertThat(cis.requirements()).allSatisfy(one -> assertThat(one.title()).isEmpty());
    }

    @Test
    void a_framework_is_read_only_when_the_content_names_it_and_has_none_of_that_name() {
        Corpus none = corpus("refs: []", List.of());
        Corpus own = corpus(
                "refs: [\"csf2:X\"]",
                List.of(SourceFile.of(
                        "frameworks/csf2.yaml",
                        "{id: csf2, title: Ours, version: \"1\", requirements: [{ref: X, kind: control}]}\n")));

        assertThat(none.all(Framework.class)).isEmpty();
        assertThat(own.all(Framework.class)).extracting(Framework::title).containsExactly("Ours");
    }

    @Test
    void the_index_names_every_framework_as_its_file_does_and_parents_exist() {
        for (String name : ShippedFrameworks.ids().keySet()) {
            Framework framework = framework(name);

            assertThat(List.of(framework.id(), framework.alias().orElse(framework.id())))
                    .contains(name);
            assertThat(framework.requirements())
                    .allSatisfy(one -> assertThat(one.parent().map(framework::find))
                            .matches(parent -> parent.isEmpty() || parent.get().isPresent()));
        }
    }

    private static List<Framework.Requirement> kind(Framework framework, RequirementKind kind) {
        return framework.requirements().stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    private static Framework framework(String name) {
        return corpus("refs: [\"" + name + ":1\"]", List.of())
                .all(Framework.class)
                .get(0);
    }

    private static Corpus corpus(String refs, List<SourceFile> more) {
        List<SourceFile> files = new ArrayList<>(more);
        files.add(SourceFile.of(
                "people/units.yaml",
                "- {id: UNT-x, title: X, owner: ROL-x, status: active, head: ROL-x, " + refs + "}\n"));
        return CorpusLoader.load(files).corpus();
    }
}
