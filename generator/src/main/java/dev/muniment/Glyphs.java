package dev.muniment;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.load.Content;
import dev.muniment.render.Print;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Characters that a printed volume could not show, at the place where the content has them first. */
final class Glyphs {

    private Glyphs() {}

    static List<Diagnostic> missing(Content content, List<Integer> points) {
        return points.stream()
                .flatMap(point -> first(content, Character.toString(point)).map(at -> diagnostic(point, at)).stream())
                .toList();
    }

    private static Diagnostic diagnostic(int point, Location at) {
        return Diagnostic.of(
                        Faults.MISSING_GLYPH,
                        at,
                        "the typeface of the pack cannot show `" + Character.toString(point) + "`; it is printed as `"
                                + Print.substitute(point) + "`")
                .help("write it in another way, where readers of the pack need it");
    }

    private static Optional<Location> first(Content content, String character) {
        for (SourceFile file : content.files()) {
            for (int line = 1; line <= file.text().lines(); line++) {
                int column = file.text().line(line).indexOf(character);
                if (column >= 0) {
                    return Optional.of(new Location(file.path(), line, column + 1));
                }
            }
        }
        return Optional.empty();
    }
}
