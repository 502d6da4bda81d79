package dev.muniment.load;

import dev.muniment.source.SourceFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The two parts of a Markdown file: fields between two lines {@code ---}, and the text below. Lines are counted from 1.
 *
 * @param firstLine first line of the fields
 * @param lastLine last line of the fields
 * @param bodyLine first line of the text
 */
record FrontMatter(boolean present, int firstLine, int lastLine, int bodyLine, String body) {

    static FrontMatter of(SourceFile file) {
        int lines = file.text().lines();
        int end = IntStream.rangeClosed(2, lines)
                .filter(line -> file.text().line(line).stripTrailing().equals("---"))
                .findFirst()
                .orElse(0);
        if (!file.text().line(1).stripTrailing().equals("---") || end < 3) {
            return new FrontMatter(false, 1, 1, 1, file.text().value());
        }
        String body = IntStream.rangeClosed(end + 1, lines)
                .mapToObj(file.text()::line)
                .collect(Collectors.joining("\n"));
        return new FrontMatter(true, 2, end - 1, end + 1, body);
    }
}
