package dev.muniment.diagnostic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** What rules rest on, read once from one file, so that a new edition of the standard is a change of data. */
final class Clauses {

    private static final Properties BY_RULE = read();

    private Clauses() {}

    static List<String> of(String rule) {
        String clauses = BY_RULE.getProperty(rule, "");
        return clauses.isEmpty() ? List.of() : List.of(clauses.split(" "));
    }

    private static Properties read() {
        Properties clauses = new Properties();
        try (Reader in = new InputStreamReader(
                Clauses.class.getResourceAsStream("/dev/muniment/rules/clauses.properties"), StandardCharsets.UTF_8)) {
            clauses.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the clauses of rules", e);
        }
        return clauses;
    }
}
