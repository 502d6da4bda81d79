package dev.muniment;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Profile;
import dev.muniment.pack.VolumeText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The text of a content's pack, read and checked as `muniment pack` does. */
public final class PackText {

    private PackText() {}

    public static String of(Path content, LocalDate day) {
        Request request = new Request(content, content, Optional.of(day), day, Profile.AUDIT, Audience.AUDITOR);
        Run run = Run.of(Inputs.forPublication(request));
        return VolumeText.of(run.context(), run.inputs().content().sources());
    }
}
