package dev.muniment.check;

import dev.muniment.diagnostic.Faults;
import dev.muniment.diagnostic.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every fault that can be reported, and the page of each as it is written. */
public final class Manual {

    private Manual() {}

    /** Those of reading first, then those of the rules in the order of the catalogue. */
    public static List<RuleInfo> faults() {
        return Stream.concat(Faults.ALL.stream(), Rules.all().stream().map(Rule::info))
                .toList();
    }

    /** The Markdown of a fault's page; empty where nobody has written one. */
    public static Optional<String> page(RuleInfo fault) {
        try (InputStream in = Manual.class.getResourceAsStream("/dev/muniment/rules/" + fault.name() + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page of " + fault.name(), e);
        }
    }
}
