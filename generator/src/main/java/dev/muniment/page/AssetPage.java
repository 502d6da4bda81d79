package dev.muniment.page;

import dev.muniment.view.AssetRegister;
import java.util.Map;
import java.util.stream.Stream;

/** One asset: how much hangs on it, what it needs and what needs it, which risks would hit it, and until when it is supported. */
final class AssetPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Directory directory = Directory.of(context.corpus());
        return AssetRegister.of(context.corpus(), context.asOf()).rows().stream()
                .map(row -> new Page(
                        Paths.of(row.fields()),
                        "asset.ftlh",
                        row.fields().title(),
                        "assets",
                        () -> new Model(
                                directory.paths(),
                                EntityPage.model(context, row.fields(), directory.around(row.fields())),
                                row)));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, EntityPage.Model record, AssetRegister.Row asset) {}
}
