package dev.muniment.markdown;

import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import dev.muniment.source.SourceText;
import java.util.function.IntFunction;

/** Turns offsets in a text into places in its file. */
record Places(IntFunction<Location> byOffset) {

    static Places fixed(Location at) {
        return new Places(offset -> at);
    }

    static Places from(String file, String text, int firstLine) {
        SourceText lines = SourceText.of(text);
        SourceFile source = new SourceFile(file, lines);
        return new Places(offset -> {
            Location at = source.at(Math.max(0, Math.min(offset, lines.value().length())));
            return new Location(file, at.line() + firstLine - 1, at.column());
        });
    }

    Location at(int offset) {
        return byOffset.apply(offset);
    }
}
