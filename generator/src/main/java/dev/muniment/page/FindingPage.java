package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Finding;
import dev.muniment.model.Markdown;
import dev.muniment.view.FindingRegister;
import dev.muniment.view.Named;
import dev.muniment.view.OwnedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One finding: what was seen, what was done about it at once and for good, and who saw that it helped. */
final class FindingPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, Finding.class, "finding.ftlh", (directory, finding) -> model(context, directory, finding));
    }

    private static Model model(PageContext context, Directory directory, Finding finding) {
        Corpus corpus = context.corpus();
        Values values = new Values(corpus, Paths.of(finding));
        FieldMarkup markup = new FieldMarkup(values);
        return new Model(
                directory.paths(),
                EntityPage.model(context, finding, directory.around(finding)),
                FindingRegister.row(corpus, finding, context.asOf()),
                new Html(markup.text(finding.evidenceText())),
                new Html(values.cited(finding.criterion())),
                named(corpus, finding),
                text(markup, finding.correction()),
                text(markup, finding.rootCause()),
                text(markup, finding.extent()),
                OwnedAction.of(corpus, finding.actions(), context.asOf()),
                finding.verified().map(one -> new Verified(one.on(), Named.of(corpus, one.by()), one.result())),
                finding.repeatOf().map(ref -> Named.of(corpus, ref)));
    }

    private static List<Named> named(Corpus corpus, Finding finding) {
        return Stream.concat(finding.units().stream(), finding.assets().stream())
                .map(ref -> Named.of(corpus, ref))
                .toList();
    }

    private static Optional<Html> text(FieldMarkup markup, Optional<Markdown> text) {
        return text.map(one -> new Html(markup.text(one)));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            FindingRegister.Row finding,
            Html seen,
            Html against,
            List<Named> touched,
            Optional<Html> correction,
            Optional<Html> cause,
            Optional<Html> extent,
            List<OwnedAction> actions,
            Optional<Verified> verified,
            Optional<Named> before) {}

    /** A look at whether it is mended. */
    public record Verified(LocalDate on, Named by, String result) {}
}
