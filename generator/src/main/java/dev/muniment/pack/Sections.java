package dev.muniment.pack;

import dev.muniment.diagnostic.Extent;
import dev.muniment.model.Attachment;
import java.util.List;
import java.util.stream.Stream;

/** The table of contents of the pack, and which sections the core pack holds. */
final class Sections {

    private final List<Place> places;

    /** Sections of a pack that was made from these files. */
    Sections(List<Attachment> sources) {
        this.places = List.of(
                core(new ControlSection()),
                core(new SummarySection()),
                full(new SystemSection()),
                full(new ContextSection()),
                core(new OrganisationSection()),
                core(new DocumentsSection()),
                full(new ObjectivesSection()),
                core(new RiskSection()),
                core(new ApplicabilitySection()),
                full(new ControlsSection()),
                full(new TrainingSection()),
                core(new PerformanceSection()),
                full(new OperationsSection()),
                core(new AuditsSection()),
                full(new ManagementReviewsSection()),
                core(new ImprovementSection()),
                full(new FullTextAnnex()),
                core(new EvidenceAnnex()),
                core(new RequirementsAnnex()),
                full(new RegistersAnnex(this)),
                full(new GlossaryAnnex()),
                full(new ManifestAnnex(sources)));
    }

    /** The sections of a volume, in their order. */
    List<Section> of(Extent extent) {
        return held(extent, true).toList();
    }

    /** The sections that a volume leaves to the full pack, in their order. */
    List<Section> elsewhere(Extent extent) {
        return held(extent, false).toList();
    }

    private Stream<Section> held(Extent extent, boolean held) {
        return places.stream()
                .filter(place -> (extent == Extent.FULL || place.core()) == held)
                .map(Place::section);
    }

    private static Place core(Section section) {
        return new Place(section, true);
    }

    private static Place full(Section section) {
        return new Place(section, false);
    }

    /** A section, and whether the core pack holds it. */
    private record Place(Section section, boolean core) {}
}
