package dev.muniment.page;

import dev.muniment.view.Matrix;
import java.util.Map;
import java.util.stream.Stream;

/** Who does what and who answers for it: activities by area, roles in columns. */
final class MatrixPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Matrix matrix = Matrix.of(context.corpus());
        Model model = new Model(Paths.all(context.corpus()), matrix, matrix.activities());
        return Stream.of(new Page("responsibilities/matrix.html", "matrix.ftlh", "responsibilities", model));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, Matrix matrix, int activities) {}
}
