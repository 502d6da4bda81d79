package dev.muniment.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** {@code say(text.today.next, title, when)}: words with a value in each place. */
final class Say implements TemplateMethodModelEx {

    @Override
    public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() < 2 || !(arguments.get(0) instanceof TemplateScalarModel words)) {
            throw new TemplateModelException("say takes words and a value for each of their places");
        }
        List<?> values = arguments.subList(1, arguments.size());
        for (int i = 0; i < values.size(); i++) {
            if (!Sentence.hasPlace(words.getAsString(), i)) {
                throw new TemplateModelException("`" + words.getAsString() + "` has no place {" + i + "}");
            }
        }
        return Sentence.of(words.getAsString(), values);
    }
}
