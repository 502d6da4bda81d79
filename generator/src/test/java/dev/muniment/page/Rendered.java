package dev.muniment.page;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Attachment;
import dev.muniment.render.Assets;
import dev.muniment.render.Frame;
import dev.muniment.render.Templates;
import dev.muniment.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Content as text, published for an audience without being checked. */
final class Rendered {

    private Rendered() {}

    static Map<String, Document> pages(LocalDate day, Audience audience, SourceFile... files) {
        return pages(day, audience, List.of(), List.of(), files);
    }

    /** The same with files beside the records, and with what was found in them. */
    static Map<String, Document> pages(
            LocalDate day,
            Audience audience,
            List<Attachment> attachments,
            List<Diagnostic> diagnostics,
            SourceFile... files) {
        Frame frame = new Frame("Ours", day, "that day", Optional.empty(), "any", "1", List.of(), List.of());
        Templates templates = new Templates(frame, new Assets());
        PageContext context = new PageContext(
                CorpusLoader.load(List.of(files))
                        .corpus()
                        .withAttachments(attachments)
                        .visibleTo(audience),
                diagnostics,
                day,
                audience,
                Optional.empty(),
                "1");
        Map<String, Document> pages = new TreeMap<>();
        Pages.of(context)
                .filter(page -> !page.path().startsWith("reference/rules/"))
                .map(templates::render)
                .forEach(artifact ->
                        pages.put(artifact.path(), Jsoup.parse(new String(artifact.bytes(), StandardCharsets.UTF_8))));
        return pages;
    }
}
