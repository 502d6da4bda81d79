package dev.muniment.pack;

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

    public static Pack of(PageContext context) {
        Volume volume = Volume.of(context);
        Print print = new Print(volume);
        List<Part> parts = Sections.ALL.stream()
                .map(section -> print.part(section.number(), section.template(), section.model(context)))
                .toList();
        Print.Bound bound = print.bind(parts, facts(volume));
        return new Pack(
                volume.id(), volume.state(), List.of(new Artifact("audit-pack.pdf", bound.pdf())), bound.missing());
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
