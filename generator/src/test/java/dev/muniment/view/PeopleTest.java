package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Units with their roles: each once, none lost. */
class PeopleTest {

    @Test
    void units_in_a_circle_begin_with_the_first_of_them_and_each_is_met_once() {
        Corpus corpus = CorpusLoader.load(List.of(SourceFile.of("people/units.yaml", """
                - {id: UNT-a, title: A, owner: ROL-x, status: active, head: ROL-x, parent: UNT-c}
                - {id: UNT-b, title: B, owner: ROL-x, status: active, head: ROL-x}
                - {id: UNT-c, title: C, owner: ROL-x, status: active, head: ROL-x, parent: UNT-a}
                - {id: UNT-d, title: D, owner: ROL-x, status: active, head: ROL-x, parent: UNT-b}
                """)))
                .corpus();

        People people = People.of(corpus, LocalDate.of(2026, 6, 30));

        assertThat(people.units())
                .extracting(row -> row.depth() + " " + row.unit().id())
                .containsExactly("0 UNT-b", "1 UNT-d", "0 UNT-a", "1 UNT-c");
    }
}
