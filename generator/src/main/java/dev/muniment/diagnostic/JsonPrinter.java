package dev.muniment.diagnostic;

import dev.muniment.source.Location;
import tools.jackson.core.JsonGenerator;

/** Diagnostics for programs: one JSON object with the day, the counts and every diagnostic. */
final class JsonPrinter implements Printer {

    @Override
    public String print(Report report) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("asOf", report.asOf().toString());
            json.writeNumberProperty("records", report.records());
            JsonText.object(json, "counts", () -> {
                for (Severity severity : Severity.values()) {
                    json.writeNumberProperty(severity.word(), report.count(severity));
                }
            });
            JsonText.array(
                    json, "diagnostics", () -> report.diagnostics().forEach(one -> diagnostic(json, report, one)));
            json.writeEndObject();
        });
    }

    private static void diagnostic(JsonGenerator json, Report report, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty("rule", diagnostic.rule().name());
        json.writeStringProperty("number", diagnostic.rule().number());
        json.writeStringProperty("severity", diagnostic.severity().word());
        place(json, report, diagnostic.at());
        json.writeStringProperty("message", diagnostic.message());
        diagnostic.record().ifPresent(id -> json.writeStringProperty("record", id));
        diagnostic.help().ifPresent(help -> json.writeStringProperty("help", help));
        JsonText.array(
                json,
                "notes",
                () -> diagnostic.notes().forEach(note -> {
                    json.writeStartObject();
                    place(json, report, note.at());
                    json.writeStringProperty("message", note.message());
                    json.writeEndObject();
                }));
        diagnostic.waived().ifPresent(waived -> json.writeStringProperty("waivedBy", waived.waiver()));
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Report report, Location at) {
        json.writeStringProperty("file", report.path(at));
        json.writeNumberProperty("line", at.line());
        json.writeNumberProperty("column", at.column());
    }
}
