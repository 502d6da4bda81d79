package dev.muniment.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes records of ours of texts whose fields have made-up names, so that nothing but what is hostile in them is wrong. Texts
 * are looked at as bytes, one character each, so that broken ones stay broken.
 */
final class Placeholders {

    private static final String KEY = "(^|[\\r\\n])%s(?=[ \\t]*:)";
    /** Rows whose field belongs to another kind than a control. */
    private static final Map<String, String> KINDS = Map.of(
            "scalar-huge-exponent", "action",
            "scalar-tiny-exponent", "action",
            "type-octal-0o", "course",
            "type-underscore-int", "course",
            "tree-id-slug-collision", "course",
            "type-leap-second", "incident");

    private static final Map<String, String> IDS = Map.of(
            "control",
            "CTL-%d",
            "action",
            "ACT-2026-%d",
            "course",
            "TRN-%d",
            "incident",
            "INC-2026-%d",
            "policy",
            "POL-%d");
    private static final Map<String, String> FIELDS = fields();

    private Placeholders() {}

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", "notes");
        fields.put("note", "evidence_expected");
        fields.put("owner", "evidence_expected");
        fields.put("country", "evidence_expected");
        fields.put("port", "evidence_expected");
        fields.put("next_review", "operated_since");
        fields.put("weight", "effort");
        fields.put("review_months", "pass_mark");
        fields.put("approved_at", "detected");
        return fields;
    }

    /** A YAML text as a record of the kind that suits it, with what the kind asks for besides. */
    static Plant record(String name, byte[] bytes, int number) {
        return record(name, bytes, "", number);
    }

    /** The same, at a path of its own. */
    static Plant record(String name, byte[] bytes, String path, int number) {
        String text = new String(bytes, ISO_8859_1);
        if (name.equals("bomb-hash-collisions")) {
            return Plant.file(
                    Skeletons.of("control").path(number),
                    completed(text, "control", number).getBytes(ISO_8859_1));
        }
        if (!Pattern.compile("(?:^|[\\r\\n])kind[ \\t]*:").matcher(text).find()) {
            return Plant.file(path.isEmpty() ? Skeletons.of("control").path(number) : path, bytes);
        }
        String kind = text.contains("kind: policy") ? "policy" : KINDS.getOrDefault(name, "control");
        String mapped = special(name, text);
        for (Map.Entry<String, String> field : FIELDS.entrySet()) {
            if (!field.getKey().equals("owner") || !name.equals("type-null-tilde")) {
                mapped = renamed(mapped, field.getKey(), field.getValue());
            }
        }
        String id = Skeletons.numbered(IDS.get(kind), number);
        mapped = mapped.replaceFirst(
                        "(^|[\\r\\n])id:([ \\t]+)\"?(?:CTL-001|R-001|POL-00[12]|X)\"?(?=\\s)", "$1id:$2" + id)
                .replaceAll("\\bapproved\\b", "implemented")
                .replaceAll("\\bdraft\\b", kind.equals("control") ? "planned" : "draft");
        return Plant.file(
                path.isEmpty() ? Skeletons.of(kind).path(number) : path,
                completed(mapped, kind, number).getBytes(ISO_8859_1));
    }

    /** A text with the lines that its kind asks for and it does not give. */
    static String completed(String text, String kind, int number) {
        String end = text.indexOf('\n') < 0 && text.indexOf('\r') >= 0 ? "\r" : "\n";
        String gap = text.isEmpty() || text.endsWith(end) ? "" : end;
        return text + gap + Skeletons.of(kind).missing(text, number).replace("\n", end);
    }

    /** A text as the body of a document; a byte order mark stays at the beginning of the file. */
    static Plant document(String kind, byte[] bytes, String path, int number) {
        String text = new String(bytes, ISO_8859_1);
        String mark = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(0, 3) : "";
        String front = Skeletons.of(kind).text(number);
        String body = text.substring(mark.length());
        Matcher own = Pattern.compile("(?s)---\n(.*?\n)---\n").matcher(body);
        if (own.lookingAt()) {
            front = completed(own.group(1).replaceFirst("(?m)^id: .*", "id: DOC-" + number), kind, number);
            body = body.substring(own.end());
        }
        return Plant.file(path, (mark + "---\n" + front + "---\n\n" + body).getBytes(ISO_8859_1));
    }

    /** A table of records to take in as one of measurements. */
    static List<Plant> table(String name, byte[] bytes, int number) {
        String text = new String(bytes, ISO_8859_1)
                .replace("id,", "period,")
                .replace("title", "comment")
                .replace("Title", "Comment")
                .replace("titel", "coment")
                .replace(",owner", "")
                .replace("\"=1+1\",\"@x\"", "\"=1+1 @x\"")
                .replace("CTL-001", "2026-05")
                .replace("CTL-002", "2026-04");
        if (name.equals("import-many-rows")) {
            text = Pattern.compile("C-([0-9]+)")
                    .matcher(text)
                    .replaceAll(found -> month(Integer.parseInt(found.group(1)) - 19_999));
        }
        if (text.startsWith("period,") || text.contains("\u00BFperiod,")) {
            text = valued(text);
        }
        return List.of(
                Plant.of(
                        Skeletons.of("metric").path(number),
                        Plant.Sort.FILE,
                        Skeletons.of("metric").text(number)),
                Plant.file(Plant.CONTENT + "metrics/data/MET-" + number + ".csv", text.getBytes(ISO_8859_1)));
    }

    /** The value of the field {@code color} as the colour of a level of risk. */
    static Plant colour(byte[] bytes) {
        Matcher colour = Pattern.compile("color: (.*)").matcher(new String(bytes, ISO_8859_1));
        if (!colour.find()) {
            throw new IllegalArgumentException("no color");
        }
        String method = Skeletons.of("method").text(0).replace("\"#7d1e1a\"", colour.group(1));
        return Plant.file(Skeletons.of("method").path(0), method.getBytes(ISO_8859_1));
    }

    private static String month(int back) {
        return java.time.YearMonth.of(2026, 5).plusMonths(back).toString();
    }

    /** With a value in every row, each other than the one before. */
    private static String valued(String text) {
        StringBuilder rows = new StringBuilder();
        int row = 0;
        for (String line : text.split("\n")) {
            rows.append(line).append(row == 0 ? ",value" : "," + (96 + row % 3)).append('\n');
            row++;
        }
        return rows.toString();
    }

    private static String special(String name, String text) {
        return switch (name) {
            case "dup-key-nfc-nfd" -> text.replaceFirst("\ncaf", "\nx:\n  caf").replaceFirst("\ncafe", "\n  cafe");
            case "deep-at-limit-ok" -> text.replace("\nlinks:", "\nbonds:");
            case "id-ok-dots" -> text.replace("id: \"A.5.1\"", "id: CTL-001\nsatisfies: [\"iso27001:A.5.1\"]");
            case "tree-id-slug-collision" -> text.replace("CTL-1", "TRN-a.1").replace("CTL_1", "TRN-a_1");
            default -> text.replaceAll("(?m)^source: (.*)$", "links: [$1]");
        };
    }

    private static String renamed(String text, String key, String field) {
        return Pattern.compile(String.format(KEY, key)).matcher(text).replaceAll("$1" + field);
    }
}
