package dev.muniment.page;

import java.util.List;
import java.util.stream.Stream;

/** Every sort of page. */
public final class Pages {

    private static final List<PageSource> ALL = List.of(
            new HomePage(),
            new MatrixPage(),
            new RegisterPage(),
            new EntityPage(),
            new ValidationPage(),
            new PointerPage());

    private Pages() {}

    public static Stream<Page> of(PageContext context) {
        return ALL.stream().flatMap(source -> source.pages(context));
    }
}
