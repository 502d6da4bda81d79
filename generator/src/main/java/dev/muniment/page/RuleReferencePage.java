package dev.muniment.page;

import dev.muniment.check.Manual;
import dev.muniment.diagnostic.Area;
import dev.muniment.diagnostic.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is checked: every fault by area, and a page for each with its examples. */
final class RuleReferencePage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        List<RuleInfo> faults = Manual.faults();
        Map<Area, List<Entry>> areas = new TreeMap<>();
        faults.forEach(fault ->
                areas.computeIfAbsent(fault.area(), area -> new ArrayList<>()).add(Entry.of(fault)));
        Index index = new Index(
                faults.size(),
                areas.entrySet().stream()
                        .map(area -> new Group(
                                area.getKey().name().toLowerCase(Locale.ROOT),
                                area.getKey().title(),
                                area.getValue()))
                        .toList());
        return Stream.concat(
                Stream.of(new Page("reference/rules.html", "rules.ftlh", "reference", index)),
                faults.stream().map(fault -> page(context, fault)));
    }

    private static Page page(PageContext context, RuleInfo fault) {
        return new Page(Paths.rule(fault.name()), "rule.ftlh", fault.name(), "reference", () -> model(context, fault));
    }

    private static Model model(PageContext context, RuleInfo fault) {
        int found = (int) context.diagnostics().stream()
                .filter(one -> one.rule().name().equals(fault.name()))
                .count();
        return new Model(
                Entry.of(fault), found, Manual.page(fault).map(ManualText::of).orElse(List.of()));
    }

    /** What the template of the index sees. */
    public record Index(int faults, List<Group> areas) {}

    /** The faults of one area of the catalogue. */
    public record Group(String anchor, String title, List<Entry> faults) {}

    /** One fault; its class by its letter and in words. */
    public record Entry(
            String number,
            String name,
            String path,
            String severity,
            boolean raised,
            String letter,
            String ruleClass,
            List<String> clauses,
            Html summary) {

        private static Entry of(RuleInfo fault) {
            return new Entry(
                    fault.number(),
                    fault.name(),
                    Paths.rule(fault.name()),
                    fault.severity().word(),
                    fault.raised(),
                    fault.ruleClass().letter(),
                    fault.ruleClass().name().toLowerCase(Locale.ROOT),
                    fault.clauses(),
                    Html.ticked(fault.summary()));
        }
    }

    /** What the template of a fault sees. */
    public record Model(Entry fault, int found, List<ManualText.Part> parts) {}
}
