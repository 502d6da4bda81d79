package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.source.Location;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that still holds what stood there for something else. */
public final class PlaceholderText implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("placeholder-text", "GEN-03", RuleClass.STRUCTURE, "A text that still holds a placeholder.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Every way begins with what can be told from its first character, since every text is searched whole. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?s)<!--.*?-->|(?=[TFxXLl])\\b(?:TBD|TODO|FIXME|[xX]{3,}|[Ll]orem ipsum)\\b"
                    + "|\\[(?:[Yy]our )?(?:[Cc]ompany|[Oo]rgani[sz]ation|[Nn]ame|[Dd]ate)(?: [Nn]ame)?](?![(\\[:])");

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all().stream()
                .flatMap(entity -> Stream.concat(
                        found(entity, entity.title(), any -> entity.at("/title")),
                        entity instanceof Document document ? body(document) : Stream.empty()));
    }

    private static Stream<Diagnostic> body(Document document) {
        String text = document.body().source();
        return found(document, text, offset -> place(text, offset, document.at("/body")));
    }

    private static Stream<Diagnostic> found(Entity entity, String text, IntFunction<Location> place) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .filter(match -> !match.group().startsWith("<!--"))
                .map(match -> Diagnostic.of(
                                INFO, place.apply(match.start()), "`" + match.group() + "` was left to be filled in")
                        .about(entity.id())
                        .help("write what belongs here, or leave it out"));
    }

    private static Location place(String text, int offset, Location start) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int column = offset - text.lastIndexOf('\n', offset - 1) - 1;
        return new Location(start.file(), start.line() + line, column + 1);
    }
}
