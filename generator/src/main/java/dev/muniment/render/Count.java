package dev.muniment.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * {@code count(text.risk.open, n)} with words such as {@code {0} risk is open|{0} risks are open}: those before the bar for
 * one, those after it for any other number. The number may stay unsaid; further values follow it.
 */
final class Count implements TemplateMethodModelEx {

    @Override
    public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() < 2
                || !(arguments.get(0) instanceof TemplateScalarModel words)
                || !(arguments.get(1) instanceof TemplateNumberModel number)) {
            throw new TemplateModelException("count takes words and a number");
        }
        String[] forms = words.getAsString().split("\\|", -1);
        if (forms.length != 2) {
            throw new TemplateModelException("`" + words.getAsString() + "` is not of the form `one|many`");
        }
        boolean one = number.getAsNumber().longValue() == 1;
        return Sentence.of(one ? forms[0] : forms[1], arguments.subList(1, arguments.size()));
    }
}
