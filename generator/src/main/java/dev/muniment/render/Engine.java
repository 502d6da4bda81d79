package dev.muniment.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Fills templates. They come from the jar by fixed names and can neither create objects nor call Java. */
final class Engine {

    private static final int USUAL_LENGTH = 1 << 14;

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);

    /** An engine whose charts are drawn for pages or for print. */
    Engine(Style style) {
        this(style, new ClassTemplateLoader(Engine.class, "/dev/muniment/templates"));
    }

    Engine(Style style, TemplateLoader templates) {
        freemarker.setTemplateLoader(templates);
        // What comes from the jar does not change while the program runs.
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setRecognizeStandardFileExtensions(true);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("computer");
        freemarker.setLocalizedLookup(false);
        freemarker.setObjectWrapper(new RecordWrapper(style));
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setSharedVariable("text", Words.english());
        freemarker.setSharedVariable("say", new Say());
        freemarker.setSharedVariable("count", new Count());
    }

    /**
     * The text that a template makes of a model.
     *
     * @param what what is made, for the message of a failure
     */
    String fill(String template, Map<String, Object> model, String what) {
        return new String(file(template, model, what), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8, as a file holds it. */
    byte[] file(String template, Map<String, Object> model, String what) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            freemarker.getTemplate(template).process(model, out);
        } catch (TemplateException e) {
            throw new IllegalStateException(template + " cannot make " + what + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read template " + template, e);
        }
        return bytes.toByteArray();
    }
}
