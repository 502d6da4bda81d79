package dev.muniment;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Reference;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Some files of the example, made to stand by themselves: their YAML no longer refers to records that stay behind, and what
 * the example teaches is gone.
 */
final class Cutting {

    private static final String ENDS = ",]} \n";
    /** What the example leaves open on purpose: a remark, with the item of a list that stands below it. */
    private static final Pattern LESSON = Pattern.compile("(?m)^ *# lesson:.*\n(?: *- .*\n)?");

    private final StringBuilder text;

    private Cutting(String text) {
        this.text = new StringBuilder(text);
    }

    /** The text of each file, by its path. */
    static Map<String, String> of(List<SourceFile> files) {
        Corpus corpus = CorpusLoader.load(files).corpus();
        Map<String, List<Location>> places = corpus.references().stream()
                .filter(reference -> corpus.find(reference.to()).isEmpty())
                .map(reference -> place(corpus, reference))
                .collect(Collectors.groupingBy(Location::file));
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file ->
                texts.put(file.path(), cut(file.text().value(), places.getOrDefault(file.path(), List.of()))));
        return texts;
    }

    private static Location place(Corpus corpus, Reference reference) {
        return corpus.find(reference.from()).orElseThrow().at(reference.field());
    }

    /** From the last place to the first, so that places yet to come stay where they are. */
    private static String cut(String text, List<Location> places) {
        Cutting cutting = new Cutting(text);
        places.stream().distinct().sorted(Comparator.reverseOrder()).forEach(cutting::value);
        return LESSON.matcher(cutting.text).replaceAll("");
    }

    private void value(Location place) {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            start = text.indexOf("\n", start) + 1;
        }
        start += place.column() - 1;
        int end = start;
        while (ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        cut(start, end);
    }

    /** Cuts a value with what would be left of it: its comma, its key, its list, its line. */
    private void cut(int start, int end) {
        int before = start - 1;
        while (text.charAt(before) == ' ') {
            before--;
        }
        boolean more = text.charAt(end) == ',';
        switch (text.charAt(before)) {
            case ':' -> cut(key(before), end);
            case ',' -> text.delete(before, end);
            case '[', '{' -> {
                if (more) {
                    text.delete(start, end + 2);
                } else {
                    cut(before, end + 1);
                }
            }
            default -> text.delete(text.lastIndexOf("\n", start) + 1, end + 1);
        }
    }

    private int key(int colon) {
        int start = colon;
        while (" {,".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
