package dev.muniment.page;

import dev.muniment.view.Named;
import dev.muniment.view.SubmissionLog;
import dev.muniment.view.SubmissionLog.Punctuality;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which unit handed in which figure, in time, late or not at all. */
final class SubmissionsPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        List<Block> units = SubmissionLog.of(context.corpus(), context.asOf()).units().stream()
                .map(unit -> new Block(
                        unit.unit(),
                        unit.lines(),
                        unit.count(Punctuality.IN_TIME),
                        unit.count(Punctuality.LATE),
                        unit.count(Punctuality.MISSING)))
                .toList();
        return Stream.of(new Page(
                "metrics/submissions.html",
                "submissions.ftlh",
                "metrics",
                new Model(Paths.all(context.corpus()), units)));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, List<Block> units) {}

    /** One unit with its counts over the periods shown. */
    public record Block(Named unit, List<SubmissionLog.Line> lines, long inTime, long late, long missing) {}
}
