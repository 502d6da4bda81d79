package dev.muniment.render;

import dev.muniment.output.Artifact;
import dev.muniment.page.Page;
import dev.muniment.page.Paths;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Makes pages into files. Templates come from the jar by fixed names and can neither create objects nor call Java. */
public final class Templates {

    private final Configuration freemarker;
    private final Frame frame;
    private final Assets assets;

    public Templates(Frame frame, Assets assets) {
        this.frame = frame;
        this.assets = assets;
        this.freemarker = new Configuration(Configuration.VERSION_2_3_34);
        freemarker.setTemplateLoader(new ClassTemplateLoader(Templates.class, "/dev/muniment/templates"));
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setRecognizeStandardFileExtensions(true);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("computer");
        freemarker.setLocalizedLookup(false);
        freemarker.setObjectWrapper(new RecordWrapper());
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setSharedVariable("text", Words.english());
        freemarker.setSharedVariable("say", new Say());
        freemarker.setSharedVariable("count", new Count());
    }

    public Artifact render(Page page) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", page);
        model.put("model", page.model());
        model.put("frame", frame);
        model.put("assets", assets.names());
        model.put("root", Paths.root(page.path()));
        StringWriter out = new StringWriter();
        try {
            freemarker.getTemplate("site/" + page.template()).process(model, out);
        } catch (TemplateException e) {
            throw new IllegalStateException(page.template() + " cannot make " + page.path() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read template " + page.template(), e);
        }
        return Artifact.of(page.path(), out.toString());
    }
}
