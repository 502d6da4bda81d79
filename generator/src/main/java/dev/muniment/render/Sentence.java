package dev.muniment.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with places {@code {0}}, {@code {1}} and so on for text, numbers or markup. */
final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private Sentence() {}

    /** The words with every value in its place: text while all values are, markup as soon as one of them is. */
    static TemplateModel of(String words, List<?> values) throws TemplateModelException {
        boolean markup = values.stream().anyMatch(TemplateHTMLOutputModel.class::isInstance);
        StringBuilder out = new StringBuilder();
        Matcher place = PLACE.matcher(words);
        int end = 0;
        while (place.find()) {
            int index = Integer.parseInt(place.group(1));
            if (index >= values.size()) {
                throw new TemplateModelException("`" + words + "` has more places than " + values.size());
            }
            out.append(escaped(words.substring(end, place.start()), markup)).append(value(values.get(index), markup));
            end = place.end();
        }
        out.append(escaped(words.substring(end), markup));
        return markup ? HTMLOutputFormat.INSTANCE.fromMarkup(out.toString()) : new SimpleScalar(out.toString());
    }

    /** Whether the words have a place for the value of that index. */
    static boolean hasPlace(String words, int index) {
        return words.contains("{" + index + "}");
    }

    private static String value(Object value, boolean markup) throws TemplateModelException {
        if (value instanceof TemplateHTMLOutputModel html) {
            return HTMLOutputFormat.INSTANCE.getMarkupString(html);
        }
        if (value instanceof TemplateNumberModel number) {
            Number found = number.getAsNumber();
            return found instanceof BigDecimal exact ? exact.toPlainString() : found.toString();
        }
        if (value instanceof TemplateScalarModel text) {
            return escaped(text.getAsString(), markup);
        }
        throw new TemplateModelException("a place takes text, a number or markup");
    }

    private static String escaped(String text, boolean markup) {
        return markup ? HTMLOutputFormat.INSTANCE.escapePlainText(text) : text;
    }
}
