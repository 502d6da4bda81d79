package dev.muniment.pack;

import dev.muniment.diagnostic.Extent;
import dev.muniment.model.Attachment;
import dev.muniment.output.Artifact;
import dev.muniment.page.PageContext;
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
        Print.Text text = text(volume, sections.of(extent), context);
        Artifact file = new Artifact(file(extent), text.pdf(facts(volume)));
        return new Pack(volume.id(), volume.state(), List.of(file), text.missing());
    }

    /** What a volume says, before it is laid out. */
    static Print.Text text(Volume volume, List<Section> sections, PageContext context) {
        Print print = new Print(volume);
        return print.text(sections.stream()
                .map(section -> print.part(section.number(), section.template(), section.model(context)))
                .toList());
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
