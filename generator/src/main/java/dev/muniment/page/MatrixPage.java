package dev.muniment.page;

import dev.muniment.model.Responsibility;
import dev.muniment.model.Word;
import dev.muniment.view.DutyConflicts;
import dev.muniment.view.Matrix;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who does what and who answers for it: activities by area, roles in columns. */
final class MatrixPage implements PageSource {

    private static final List<String> LEVELS =
            Stream.of(Responsibility.Level.values()).map(Word::of).toList();

    @Override
    public Stream<Page> pages(PageContext context) {
        Matrix matrix = Matrix.of(context.corpus());
        Model model = new Model(
                Paths.all(context.corpus()),
                matrix,
                matrix.activities(),
                matrix.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(Matrix.Row::level)
                        .distinct()
                        .sorted(Comparator.comparing(LEVELS::indexOf))
                        .toList(),
                matrix.unanswered().size(),
                DutyConflicts.of(context.corpus(), context.asOf()).pairs());
        return Stream.of(new Page("responsibilities/matrix.html", "matrix.ftlh", "responsibilities", model));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            Matrix matrix,
            int activities,
            List<String> levels,
            int unanswered,
            List<DutyConflicts.Pair> pairs) {}
}
