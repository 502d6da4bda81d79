package dev.muniment.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program that prints HTML.
 *
 * @param program what it goes by here; empty when it is not installed
 * @param options what it is called with, before the files
 */
record Printer(String name, Optional<String> program, List<String> options) {

    private static final String TEMPLATES = "/dev/muniment/templates/";
    private static final String SHEET = "pack.css";

    static List<Printer> all(Path work) {
        return List.of(
                new Printer(
                        "Chromium",
                        Command.installed("chromium", "chromium-browser", "google-chrome"),
                        List.of(
                                "--headless",
                                "--no-sandbox",
                                "--no-pdf-header-footer",
                                "--user-data-dir=" + work.resolve("chromium"))),
                new Printer("WeasyPrint", Command.installed("weasyprint"), List.of()));
    }

    /** Writes the text of a pack with its style sheet and typefaces, as every printer finds them; answers its file. */
    static Path text(Path folder, String xhtml) throws IOException {
        String sheet = new String(shipped("pack/" + SHEET), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(SHEET), faces(folder) + sheet);
        return Files.writeString(folder.resolve("pack.xhtml"), xhtml.replace("muniment:pack/" + SHEET, SHEET));
    }

    /** How it is run; empty when it is not installed. */
    Optional<Command> print(Path text, Path pdf) {
        return program.map(found -> {
            List<String> words = new ArrayList<>(List.of(found));
            words.addAll(options);
            if (options.isEmpty()) {
                words.addAll(List.of(text.toString(), pdf.toString()));
            } else {
                words.addAll(List.of("--print-to-pdf=" + pdf, text.toUri().toString()));
            }
            return Command.of(words.toArray(String[]::new));
        });
    }

    /** Command and version, in words. */
    String described() {
        String version = program.map(
                        found -> "with " + Command.of(found, "--version").says())
                .orElse("not installed");
        String command = options.isEmpty()
                ? "weasyprint pack.xhtml pack.pdf"
                : "chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=pack.pdf pack.xhtml";
        return "`" + command + "`, " + version;
    }

    private static String faces(Path folder) throws IOException {
        return face(folder, "Source Sans 3", "300", "SourceSans3_300Light")
                + face(folder, "Source Sans 3", "400", "SourceSans3_400Regular")
                + face(folder, "Source Sans 3", "400; font-style: italic", "SourceSans3_400Regular_Italic")
                + face(folder, "Source Sans 3", "600", "SourceSans3_600SemiBold")
                + face(folder, "Source Code Pro", "400", "SourceCodePro_400Regular");
    }

    private static String face(Path folder, String family, String weight, String file) throws IOException {
        Files.write(folder.resolve(file + ".ttf"), shipped("assets/fonts/" + file + ".ttf"));
        return "@font-face { font-family: \"" + family + "\"; font-weight: " + weight + "; src: url(" + file
                + ".ttf) }\n";
    }

    private static byte[] shipped(String path) throws IOException {
        try (InputStream in = Printer.class.getResourceAsStream(TEMPLATES + path)) {
            return in.readAllBytes();
        }
    }
}
