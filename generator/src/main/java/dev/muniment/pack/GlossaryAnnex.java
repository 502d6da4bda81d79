package dev.muniment.pack;

import dev.muniment.page.Glossary;
import dev.muniment.page.PageContext;
import java.util.List;

/** What the words of the volume mean, the same as on the site. */
final class GlossaryAnnex implements Section {

    @Override
    public String number() {
        return "E";
    }

    @Override
    public String template() {
        return "glossary.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        return new Model(Glossary.terms());
    }

    /** What the template sees. */
    public record Model(List<Glossary.Term> terms) {}
}
