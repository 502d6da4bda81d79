package dev.muniment.pack;

import dev.muniment.diagnostic.Extent;
import dev.muniment.model.Attachment;
import dev.muniment.page.PageContext;
import java.util.List;

/** The very text that Muniment lays out as the full pack, for others to lay out. */
public final class VolumeText {

    private VolumeText() {}

    public static String of(PageContext context, List<Attachment> sources) {
        Sections sections = new Sections(sources);
        Volume volume = Volume.of(context, Extent.FULL, sections.elsewhere(Extent.FULL));
        return Pack.text(volume, sections.of(Extent.FULL), context).xhtml();
    }
}
