package dev.muniment.render;

import dev.muniment.output.Artifact;
import dev.muniment.page.Html;
import dev.muniment.page.Page;
import dev.muniment.page.Paths;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes pages into files. */
public final class Templates {

    private final Engine engine = new Engine(Style.SITE);
    private final Frame frame;
    private final Assets assets;
    /** The foot of all pages that lie equally deep is the same. */
    private final Map<String, Html> feet = new ConcurrentHashMap<>();

    public Templates(Frame frame, Assets assets) {
        this.frame = frame;
        this.assets = assets;
    }

    private Html foot(String root) {
        return new Html(engine.fill("site/foot.ftlh", Map.of("frame", frame, "root", root), "the foot of pages"));
    }

    public Artifact render(Page page) {
        String root = Paths.root(page.path());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", page);
        model.put("model", page.model());
        model.put("frame", frame);
        model.put("assets", assets.names());
        model.put("root", root);
        model.put("foot", feet.computeIfAbsent(root, this::foot));
        return new Artifact(page.path(), engine.file("site/" + page.template(), model, page.path()));
    }
}
