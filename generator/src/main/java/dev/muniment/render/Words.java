package dev.muniment.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The visible words of one language by key, as {@code text.home.title}; a key that is missing stops the page. */
final class Words implements TemplateHashModel {

    private final SortedMap<String, String> texts;
    private final String path;
    private final Map<String, TemplateModel> known = new ConcurrentHashMap<>();

    private Words(SortedMap<String, String> texts, String path) {
        this.texts = texts;
        this.path = path;
    }

    static Words english() {
        return of(new String(Shipped.bytes("text/en.properties"), StandardCharsets.UTF_8));
    }

    static Words of(String file) {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            new InOrder(texts).load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read words", e);
        }
        return new Words(texts, "");
    }

    SortedMap<String, String> texts() {
        return texts;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        TemplateModel model = known.get(name);
        if (model == null) {
            model = found(path + name);
            known.put(name, model);
        }
        return model;
    }

    private TemplateModel found(String key) throws TemplateModelException {
        if (texts.containsKey(key)) {
            return new SimpleScalar(texts.get(key));
        }
        if (texts.subMap(key + ".", key + "/").isEmpty()) {
            throw new TemplateModelException("there are no words `" + key + "`");
        }
        return new Words(texts, key + ".");
    }

    @Override
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Takes entries as a file has them; each key once, in alphabetical order, none the beginning of another. */
    private static final class InOrder extends Properties {

        private static final long serialVersionUID = 1;

        private final transient SortedMap<String, String> texts;

        InOrder(SortedMap<String, String> texts) {
            this.texts = texts;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            String name = (String) key;
            if (texts.containsKey(name)) {
                throw new IllegalStateException("the words `" + name + "` stand there twice");
            }
            if (!texts.isEmpty() && texts.lastKey().compareTo(name) > 0) {
                throw new IllegalStateException("the words `" + name + "` stand after `" + texts.lastKey()
                        + "`; keys are in alphabetical order");
            }
            for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
                if (texts.containsKey(name.substring(0, dot))) {
                    throw new IllegalStateException(
                            "`" + name.substring(0, dot) + "` has words, so `" + name + "` cannot");
                }
            }
            return texts.put(name, (String) value);
        }
    }
}
