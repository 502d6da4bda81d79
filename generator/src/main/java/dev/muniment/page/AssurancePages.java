package dev.muniment.page;

import dev.muniment.view.AuditRegister;
import dev.muniment.view.FindingRegister;
import java.util.Map;
import java.util.stream.Stream;

/** Audits with what they found, and findings by their age. */
final class AssurancePages implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Map<String, String> paths = Paths.all(context.corpus());
        FindingRegister findings = FindingRegister.of(context.corpus(), context.asOf());
        return Stream.of(
                new Page(
                        "assurance/audits/index.html",
                        "audits.ftlh",
                        "assurance",
                        new Audits(paths, AuditRegister.of(context.corpus(), context.asOf()))),
                new Page(
                        "assurance/findings/index.html",
                        "findings.ftlh",
                        "assurance",
                        new Findings(paths, findings, findings.late())));
    }

    /** What the template of audits sees. */
    public record Audits(Map<String, String> paths, AuditRegister register) {}

    /** What the template of findings sees. */
    public record Findings(Map<String, String> paths, FindingRegister register, int late) {}
}
