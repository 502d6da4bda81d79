package dev.muniment.pack;

import java.util.List;

/** The table of contents of the pack. */
final class Sections {

    static final List<Section> ALL = List.of(
            new ControlSection(),
            new SummarySection(),
            new OrganisationSection(),
            new DocumentsSection(),
            new RiskSection(),
            new PerformanceSection(),
            new ImprovementSection(),
            new FullTextAnnex(),
            new RegistersAnnex());

    private Sections() {}
}
