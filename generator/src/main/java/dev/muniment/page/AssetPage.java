package dev.muniment.page;

import dev.muniment.model.Asset;
import dev.muniment.view.AssetRegister;
import java.util.Map;
import java.util.stream.Stream;

/** One asset: how much hangs on it, what it needs and what needs it, which risks would hit it, and until when it is supported. */
final class AssetPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context,
                Asset.class,
                "asset.ftlh",
                (directory, asset) -> new Model(
                        directory.paths(),
                        EntityPage.model(context, asset, directory.around(asset)),
                        AssetRegister.row(context.corpus(), asset, context.asOf())));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, EntityPage.Model record, AssetRegister.Row asset) {}
}
