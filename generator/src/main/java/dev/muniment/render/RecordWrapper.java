package dev.muniment.render;

import dev.muniment.markdown.MarkdownReader;
import dev.muniment.model.Link;
import dev.muniment.model.Markdown;
import dev.muniment.model.Word;
import dev.muniment.page.Figure;
import dev.muniment.page.Html;
import dev.muniment.page.Prose;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows templates components of records, lists, mappings, text, numbers, truth values, words and days; nothing else. */
final class RecordWrapper implements ObjectWrapper {

    /** Accessors by component; to ask the type again for every value took much of the time of rendering. */
    private final ClassValue<Map<String, MethodHandle>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordWrapper::handle));
        }
    };

    private final Style style;

    RecordWrapper(Style style) {
        this.style = style;
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Figure figure) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(Chart.of(figure, style));
        }
        if (value instanceof Prose prose) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup(prose));
        }
        if (value instanceof Record record) {
            return new RecordHash(record);
        }
        return simple(value);
    }

    /** An accessor that takes and gives any object; handles are called faster than methods, which reflect each time. */
    private static MethodHandle handle(RecordComponent component) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("templates cannot see " + component, e);
        }
    }

    private static Object value(MethodHandle accessor, Record record) {
        try {
            return accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor of a record declares no exception", e);
        }
    }

    /** Pages of the manual lead to each other by the names of their files. */
    private static String address(Link link) {
        return link.target().replaceFirst("\\.md$", ".html");
    }

    private static String markup(Prose prose) {
        return MarkdownReader.read("", prose.markdown(), 1).markdown().blocks().stream()
                .flatMap(Markdown.Block::texts)
                .map(text -> text.html(RecordWrapper::address))
                .collect(Collectors.joining("\n"));
    }

    private TemplateModel simple(Object value) throws TemplateModelException {
        if (value instanceof Collection<?> items) {
            return new SimpleSequence(items, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapHash(map);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(Word.of(constant));
        }
        if (value instanceof String || value instanceof LocalDate) {
            return new SimpleScalar(value.toString());
        }
        throw new TemplateModelException(
                "templates do not see " + value.getClass().getName());
    }

    /** The components of a record by name. */
    private final class RecordHash implements TemplateHashModel {

        private final Record record;

        RecordHash(Record record) {
            this.record = record;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            MethodHandle accessor = accessors.get(record.getClass()).get(name);
            if (accessor == null) {
                throw new TemplateModelException(record.getClass().getSimpleName() + " has no " + name);
            }
            return wrap(value(accessor, record));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** The entries of a mapping with text for keys. */
    private final class MapHash implements TemplateHashModel {

        private final Map<?, ?> map;

        MapHash(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            return wrap(map.get(name));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }
}
