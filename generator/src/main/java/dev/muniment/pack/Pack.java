package dev.muniment.pack;

import dev.muniment.diagnostic.Extent;
import dev.muniment.model.Attachment;
import dev.muniment.output.Artifact;
import dev.muniment.page.PageContext;
import dev.muniment.render.Part;
import dev.muniment.render.Pdf;
import dev.muniment.render.Print;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The audit pack: one volume for those who audit and decide.
 *
 * @param id names the volume by its day and its source
 * @param missingGlyphs code points that are printed by their numbers
 */
public record Pack(String id, State state, List<Artifact> artifacts, List<Integer> missingGlyphs) {

    public Pack {
        missingGlyphs = List.copyOf(missingGlyphs);
        artifacts = List.copyOf(artifacts);
    }

    /**
     * The whole pack, or its core.
     *
     * @param sources every text file that the content was read from
     */
    public static Pack of(PageContext context, Extent extent, List<Attachment> sources) {
        Sections sections = new Sections(sources);
        Volume volume = Volume.of(context, extent, sections.elsewhere(extent));
        Print print = new Print(volume);
        List<Part> parts = sections.of(extent).stream()
                .map(section -> print.part(section.number(), section.template(), section.model(context)))
                .toList();
        Print.Bound bound = print.bind(parts, facts(volume));
        return new Pack(volume.id(), volume.state(), List.of(new Artifact(file(extent), bound.pdf())), bound.missing());
    }

    /** The name of the file that a pack of this extent is published as. */
    public static String file(Extent extent) {
        return extent == Extent.FULL ? "audit-pack.pdf" : "audit-pack-core.pdf";
    }

    private static Pdf.Facts facts(Volume volume) {
        return new Pdf.Facts(
                "ISMS audit pack " + volume.id() + ", " + volume.organisation(),
                volume.organisation(),
                "ISMS audit pack, " + volume.stateWord() + ", as of " + volume.until(),
                volume.id(),
                volume.until().atStartOfDay(ZoneOffset.UTC).toInstant(),
                volume.id());
    }
}
