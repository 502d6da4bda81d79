package dev.muniment.diagnostic;

import dev.muniment.source.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Diagnostics as SARIF 2.1.0, for code hosts that show them beside the lines. */
final class SarifPrinter implements Printer {

    @Override
    public String print(Report report) {
        List<RuleInfo> rules = report.diagnostics().stream()
                .map(Diagnostic::rule)
                .distinct()
                .sorted(Comparator.comparing(RuleInfo::name))
                .toList();
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringProperty("version", "2.1.0");
            JsonText.array(json, "runs", () -> {
                json.writeStartObject();
                JsonText.object(
                        json,
                        "tool",
                        () -> JsonText.object(json, "driver", () -> {
                            json.writeStringProperty("name", "Muniment");
                            JsonText.array(json, "rules", () -> rules.forEach(rule -> rule(json, rule)));
                        }));
                json.writeStringProperty("columnKind", "utf16CodeUnits");
                JsonText.array(
                        json, "results", () -> report.diagnostics().forEach(one -> result(json, report, one, rules)));
                json.writeEndObject();
            });
            json.writeEndObject();
        });
    }

    private static void rule(JsonGenerator json, RuleInfo rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.name());
        JsonText.object(json, "shortDescription", () -> json.writeStringProperty("text", rule.summary()));
        JsonText.object(json, "properties", () -> {
            json.writeStringProperty("number", rule.number());
            JsonText.array(json, "clauses", () -> rule.clauses().forEach(json::writeString));
        });
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Report report, Diagnostic diagnostic, List<RuleInfo> rules) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.rule().name());
        json.writeNumberProperty("ruleIndex", rules.indexOf(diagnostic.rule()));
        json.writeStringProperty(
                "level",
                switch (diagnostic.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFORMATION -> "note";
                });
        String text = diagnostic.message()
                + diagnostic.help().map(help -> "; " + help).orElse("");
        JsonText.object(json, "message", () -> json.writeStringProperty("text", Visible.of(text)));
        JsonText.array(json, "locations", () -> location(json, report, diagnostic.at(), ""));
        if (!diagnostic.notes().isEmpty()) {
            JsonText.array(
                    json,
                    "relatedLocations",
                    () -> diagnostic
                            .notes()
                            .forEach(note -> location(json, report, note.at(), Visible.of(note.message()))));
        }
        diagnostic
                .waived()
                .ifPresent(waived -> JsonText.array(json, "suppressions", () -> {
                    json.writeStartObject();
                    json.writeStringProperty("kind", "external");
                    json.writeStringProperty("justification", Visible.of(waived.waiver() + ": " + waived.reason()));
                    json.writeEndObject();
                }));
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Report report, Location at, String message) {
        json.writeStartObject();
        JsonText.object(json, "physicalLocation", () -> {
            JsonText.object(json, "artifactLocation", () -> json.writeStringProperty("uri", uri(report.path(at))));
            JsonText.object(json, "region", () -> {
                json.writeNumberProperty("startLine", at.line());
                json.writeNumberProperty("startColumn", at.column());
            });
        });
        if (!message.isEmpty()) {
            JsonText.object(json, "message", () -> json.writeStringProperty("text", message));
        }
        json.writeEndObject();
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "unprintable";
        }
    }
}
