package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleCodesTest {

    @Test
    void initials_leave_small_words_out_and_keep_short_words_in_capitals() {
        List<Named> roles = List.of(
                new Named("ROL-a", "Head of IT Operations"),
                new Named("ROL-b", "Chief Executive"),
                new Named("ROL-c", "Asset and risk owner"));

        assertThat(RoleCodes.of(roles))
                .containsExactly(entry("ROL-a", "HITO"), entry("ROL-b", "CE"), entry("ROL-c", "ARO"));
    }

    @Test
    void a_number_tells_equal_codes_apart_in_the_order_of_the_roles() {
        List<Named> roles = List.of(new Named("ROL-a", "Head of Finance"), new Named("ROL-b", "Head of Facilities"));

        assertThat(RoleCodes.of(roles).values()).containsExactly("HF", "HF2");
    }
}
