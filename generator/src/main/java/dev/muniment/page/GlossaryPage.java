package dev.muniment.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The terms of the product and of the field. */
final class GlossaryPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        List<Glossary.Term> terms = Glossary.terms();
        return Stream.of(new Page(
                "reference/glossary.html", "glossary.ftlh", "reference", new Model(letters(terms), terms.size())));
    }

    private static List<Letter> letters(List<Glossary.Term> terms) {
        List<Letter> letters = new ArrayList<>();
        for (Glossary.Term term : terms) {
            String first = term.term().substring(0, 1);
            if (letters.isEmpty() || !letters.get(letters.size() - 1).letter().equals(first)) {
                letters.add(new Letter(first, new ArrayList<>()));
            }
            letters.get(letters.size() - 1).terms().add(term);
        }
        return letters;
    }

    /** What the template sees. */
    public record Model(List<Letter> letters, int terms) {}

    /** Terms with the same first letter. */
    public record Letter(String letter, List<Glossary.Term> terms) {}
}
