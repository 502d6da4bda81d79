package dev.muniment.page;

import dev.muniment.view.SearchRow;
import dev.muniment.view.State;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The search, and the rows that it looks through: a script that holds nothing but data, so that it works from a folder. */
final class SearchPage implements PageSource {

    /** Where the rows are. */
    static final String DATA = "search-data.js";

    @Override
    public Stream<Page> pages(PageContext context) {
        List<Row> rows =
                SearchRow.all(context.corpus()).stream().map(SearchPage::row).toList();
        return Stream.of(
                new Page("search.html", "search.ftlh", "search", new Model(DATA, rows.size())),
                new Page(DATA, "search-data.ftl", "search", new Data(rows)));
    }

    private static Row row(SearchRow found) {
        String path = Paths.of(found.record());
        return new Row(
                found.id(),
                found.title(),
                found.kind(),
                found.owner().map(owner -> owner.title()).orElse(""),
                found.state().map(State::word).orElse("").replace('-', ' '),
                found.state()
                        .map(state -> state.phase().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                found.statement().map(one -> path + "#" + one).orElse(path),
                found.text());
    }

    /** What the template of the page sees. */
    public record Model(String data, int rows) {}

    /** What the template of the data sees. */
    public record Data(List<Row> rows) {

        public Data {
            rows = List.copyOf(rows);
        }
    }

    /** One row of the search; what a record does not have is empty. */
    public record Row(
            String id,
            String title,
            String kind,
            String owner,
            String status,
            String phase,
            String path,
            String text) {}
}
