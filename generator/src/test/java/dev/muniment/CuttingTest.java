package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.source.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that are cut out of a text, with no more of it than must go; {@code ROL-here} is there, others are not. */
class CuttingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
                    deputies: [ROL-x, ROL-y]                        | nothing
                    deputies: [ROL-x]                               | nothing
                    deputies: ["ROL-x"]                             | nothing
                    deputies: [ROL-x, ROL-here]                     | deputies: [ROL-here]
                    deputies: [ROL-here, ROL-x]                     | deputies: [ROL-here]
                    deputies: [ROL-x, ROL-here, ROL-y]              | deputies: [ROL-here]
                    deputies: [ROL-x, ROL-y, ROL-here]              | deputies: [ROL-here]
                    deputies: [ROL-here, ROL-x, ROL-y]              | deputies: [ROL-here]
                    deputies:~    - ROL-here~    - ROL-x            | deputies:~    - ROL-here
                    reports_to: ROL-x                               | nothing
                    reports_to: ROL-here                            | reports_to: ROL-here
                    holders: [{person: PER-x, from: 2026-01-01}]    | holders: [{from: 2026-01-01}]
                    holders: [{from: 2026-01-01, person: PER-x}]    | holders: [{from: 2026-01-01}]
                    holders:~    - {from: 2026-01-01, person: PER-x}| holders:~    - {from: 2026-01-01}
                    """)
    void a_reference_goes_with_what_would_be_left_of_it(String field, String left) {
        String head = "- id: ROL-here\n  title: Deputy of ROL-x\n  owner: ROL-here\n  status: active\n  unit: UNT-a\n";
        String tail = "  purpose: Stands in for ROL-x, when ROL-y is away.\n";
        SourceFile units = SourceFile.of(
                "people/units.yaml", "- {id: UNT-a, title: A, owner: ROL-here, status: active, head: ROL-here}\n");

        String cut = Cutting.of(List.of(units, SourceFile.of("people/roles.yaml", head + lines(field) + tail)))
                .get("people/roles.yaml");

        assertThat(cut).isEqualTo(head + (left == null ? "" : lines(left)) + tail);
    }

    private static String lines(String field) {
        return "  " + field.replace('~', '\n') + "\n";
    }
}
