package dev.muniment.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.diagnostic.Format;
import dev.muniment.diagnostic.Report;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a secret, and what only speaks of one. */
class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN PRIVATE KEY-----",
                "x -----BEGIN OPENSSH PRIVATE KEY----- y",
                "-----BEGIN PGP PRIVATE KEY BLOCK-----",
                "key AKIAIOSFODNN7EXAMPLE.",
                "github_pat_aaaaaaaaaaaaaaaaaaaaaa",
                "glpat-aaaaaaaaaaaaaaaaaaaa",
                "eyJaaaaaaaaaa.eyJaaaaaaaaaa.aaaaaaaaaa",
                "mysql://root:hunter2@10.0.0.1/db",
                "redis://:hunter2@cache",
                "password: hunter22",
                "PASSWORD='hunter22'",
                "{\"api_key\": \"0123456789abcdef\"}",
                "DB_PASSWORD=hunter22",
                "client-secret = a.b~c1d2"
            })
    void a_secret_is_found(String text) {
        assertThat(Secrets.of(SourceFile.of("a.md", text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "params: {password.min_length: \"14\"}",
                "- **S02** A password **MUST** have at least 14 characters.",
                "Password: characters and 14 digits",
                "Password: mandatory,since2026",
                "password: hunter2",
                "password: STD-001-authentication.S02",
                "password: iso27001:A.5.17",
                "password: https://vault.example.org/a1",
                "password: 2026-11-20T10:00:00Z",
                "password=${VAULT_0815}",
                "password=%SECRET_0815%",
                "password: ********",
                "-----BEGIN PUBLIC KEY-----",
                "-----BEGIN CERTIFICATE-----",
                "AKIAIOSFODNN7EXAMPL",
                "xAKIAIOSFODNN7EXAMPLE",
                "https://example.org:8080/a@b",
                "ssh://git@example.org:22/x",
                "postgres://app:password@db",
                "postgres://app:${PW}@db",
                "mailto:a@example.org"
            })
    void a_text_about_secrets_is_none(String text) {
        assertThat(Secrets.of(SourceFile.of("a.md", text))).isEmpty();
    }

    @Test
    void no_report_repeats_the_secret_or_shows_its_line() {
        SourceFile file = SourceFile.of("a.yaml", "titel: x\npasswort: {password: hunter22}\n");
        Diagnostic secret = Secrets.of(file).get(0);
        Diagnostic beside = Diagnostic.of(Faults.UNKNOWN_FIELD, new Location("a.yaml", 2, 1), "`passwort` is no field");
        Diagnostic before = Diagnostic.of(Faults.UNKNOWN_FIELD, new Location("a.yaml", 1, 1), "`titel` is no field");
        Report report = new Report(
                List.of(before, beside, secret),
                "",
                at -> Optional.of(file.text().line(at.line())),
                1,
                LocalDate.of(2026, 11, 20));

        for (Format format : Format.values()) {
            assertThat(format.printer(false).print(report)).doesNotContain("hunter22");
        }
        assertThat(Format.TEXT.printer(false).print(report)).contains("titel: x");
    }
}
