package dev.muniment.page;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One page of the site before it is rendered.
 *
 * @param path relative to the output folder, with {@code /} separators, ending in {@code .html}, or {@code .js} for data
 * @param template name below {@code site/}, for example {@code risk.ftlh}
 * @param title of the record that the page is about; without one, the words of its template name the page
 * @param section the entry of the masthead that is current, for example {@code risks}
 * @param source gives the model, on any thread; asked only when the page is rendered
 */
public record Page(String path, String template, Optional<String> title, String section, Supplier<?> source) {

    Page(String path, String template, String title, String section, Supplier<?> source) {
        this(path, template, Optional.of(title), section, source);
    }

    Page(String path, String template, String title, String section, Object model) {
        this(path, template, Optional.of(title), section, () -> model);
    }

    Page(String path, String template, String section, Supplier<?> source) {
        this(path, template, Optional.empty(), section, source);
    }

    Page(String path, String template, String section, Object model) {
        this(path, template, Optional.empty(), section, () -> model);
    }

    /** A public record, whose components the template sees by name. */
    public Object model() {
        return source.get();
    }
}
