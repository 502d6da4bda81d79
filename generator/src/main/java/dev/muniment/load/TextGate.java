package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.diagnostic.Limit;
import dev.muniment.diagnostic.Limits;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import dev.muniment.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets bytes pass that are UTF-8 text of bearable size without forbidden characters. */
final class TextGate {

    private static final int MOST_REPORTS = 20;

    private final String path;
    private final Limits limits;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    TextGate(String path, Limits limits) {
        this.path = path;
        this.limits = limits;
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    Optional<SourceFile> read(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        SourceFile file = new SourceFile(path, SourceText.of(characters.flip().toString()));
        if (result.isError()) {
            Location end = file.at(file.text().value().length());
            diagnostics.add(
                    Diagnostic.of(Faults.NOT_UTF8, end, "here begin bytes that are not UTF-8; save the file as UTF-8"));
            return Optional.empty();
        }
        lines(file);
        characters(file);
        return diagnostics.isEmpty() ? Optional.of(file) : Optional.empty();
    }

    private void lines(SourceFile file) {
        int longest = limits.of(Limit.LINE_LENGTH);
        for (int line = 1; line <= file.text().lines(); line++) {
            if (file.text().line(line).length() > longest) {
                diagnostics.add(Diagnostic.of(
                                Faults.LIMIT_EXCEEDED,
                                new Location(path, line, 1),
                                "the line is longer than " + longest + " characters")
                        .help(Limit.LINE_LENGTH.remedy()));
                return;
            }
        }
    }

    private void characters(SourceFile file) {
        String text = file.text().value();
        for (int i = 0; i < text.length() && diagnostics.size() < MOST_REPORTS; i++) {
            if (CharacterPolicy.forbidden(text, i)) {
                diagnostics.add(Diagnostic.of(
                        Faults.FORBIDDEN_CHARACTER,
                        file.at(i),
                        "the character " + CharacterPolicy.shown(text.codePointAt(i))
                                + " may not stand in a text; remove it"));
            }
            i += Character.charCount(text.codePointAt(i)) - 1;
        }
    }
}
