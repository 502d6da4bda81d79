package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.diagnostic.Severity;
import dev.muniment.diagnostic.Waived;
import dev.muniment.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {

    @Test
    void nothing_of_what_was_said_is_lost() {
        Location at = new Location("risks/RSK-0001.yaml", 12, 7);
        Diagnostic plain = Diagnostic.of(Faults.BAD_ID, at, "plain");
        Diagnostic all = Diagnostic.of(Faults.REFUSED_ADDRESS, at, "ü \uD83D\uDD12 " + "long ".repeat(50_000))
                .about("RSK-0001")
                .help("the way out")
                .note(new Location("a.yaml", 1, 2), "declared here")
                .note(new Location("b.yaml", 3, 4), "and here")
                .weighing(Severity.INFORMATION)
                .waivedBy(new Waived("WVR-2026-01", "until the move"));
        Replay said = new Replay(List.of(plain, all), 85, "500 files to target/muniment/site");

        assertThat(Replay.of(said.bytes())).isEqualTo(said);
    }
}
