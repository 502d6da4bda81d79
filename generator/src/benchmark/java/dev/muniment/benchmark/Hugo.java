package dev.muniment.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Hugo, given the same documents and templates that hold nothing but their text. */
final class Hugo {

    private final String program;

    private Hugo(String program) {
        this.program = program;
    }

    static Optional<Hugo> installed() {
        return Command.installed("hugo").map(Hugo::new);
    }

    String version() {
        return Command.of(program, "version").says();
    }

    /** Makes a site of the documents of a content. */
    static void write(Path site, Path content) throws IOException {
        Path documents = Files.createDirectories(site.resolve("content/documents/guidelines"));
        Path layouts = Files.createDirectories(site.resolve("layouts/_default"));
        Files.writeString(site.resolve("config.toml"), """
                baseURL = "https://example.org/"
                title = "Documents"
                disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
                """);
        Files.writeString(layouts.resolve("single.html"), """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
                <body>{{ .Content }}</body></html>
                """);
        Files.writeString(layouts.resolve("list.html"), """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
                <body><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>
                """);
        for (Path file : Documents.files(content)) {
            Files.copy(file, documents.resolve(file.getFileName()));
        }
    }

    Command build(Path site, Path output) {
        return Command.of(program, "--quiet", "--source", site.toString(), "--destination", output.toString());
    }
}
