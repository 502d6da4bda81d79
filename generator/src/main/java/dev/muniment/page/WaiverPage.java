package dev.muniment.page;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Waiver;
import dev.muniment.view.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One waiver: which rule is set aside, for what and why, who decided, and what it covers on the day. */
final class WaiverPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, Waiver.class, "waiver.ftlh", (directory, waiver) -> model(context, directory, waiver));
    }

    private static Model model(PageContext context, Directory directory, Waiver waiver) {
        return new Model(
                directory.paths(),
                EntityPage.model(context, waiver, directory.around(waiver)),
                WaiversPage.row(context, waiver),
                waiver.from().map(day -> When.of(context.asOf(), day)),
                WaiversPage.faults(waiver).map(WaiverPage::rule).toList(),
                context.diagnostics().stream()
                        .filter(one -> one.waived()
                                .filter(waived -> waived.waiver().equals(waiver.id()))
                                .isPresent())
                        .map(one -> covered(context, waiver, one))
                        .toList());
    }

    private static Rule rule(RuleInfo fault) {
        return new Rule(
                fault.name(), fault.number(), fault.severity().word(), fault.summary(), Paths.rule(fault.name()));
    }

    private static Covered covered(PageContext context, Waiver waiver, Diagnostic diagnostic) {
        Values values = new Values(context.corpus(), Paths.of(waiver));
        return new Covered(
                diagnostic.record().map(id -> new Html(values.id(id))),
                Html.ticked(diagnostic.message()),
                diagnostic.at().toString());
    }

    /**
     * What the template sees.
     *
     * @param begins how far its first day lies from the day
     * @param covered what would be reported without it
     */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            WaiversPage.Row row,
            Optional<String> begins,
            List<Rule> rules,
            List<Covered> covered) {}

    /** A fault that it sets aside. */
    public record Rule(String name, String number, String severity, String summary, String path) {}

    /** A diagnostic that it covers now. */
    public record Covered(Optional<Html> record, Html message, String at) {}
}
