package dev.muniment.render;

import dev.muniment.output.Artifact;
import dev.muniment.page.Page;
import dev.muniment.page.Paths;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes pages into files. */
public final class Templates {

    private final Engine engine = new Engine(Style.SITE);
    private final Frame frame;
    private final Assets assets;

    public Templates(Frame frame, Assets assets) {
        this.frame = frame;
        this.assets = assets;
    }

    public Artifact render(Page page) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", page);
        model.put("model", page.model());
        model.put("frame", frame);
        model.put("assets", assets.names());
        model.put("root", Paths.root(page.path()));
        return Artifact.of(page.path(), engine.fill("site/" + page.template(), model, page.path()));
    }
}
