package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that proves what was done: a file, or a place and a hash. */
@Doc("Something that proves what was done: a file beside the index, or a place outside and a hash.")
@Filed(prefix = "EVD", folder = "evidence", shape = IdShape.YEAR, audience = Audience.AUDITOR)
public record EvidenceItem(
        @Doc(value = "Stable identifier.", example = "EVD-2026-036")
        String id,

        @Doc(value = "What it shows.", example = "Badge list of the works with decisions")
        String title,

        @Doc(value = "What sort of thing.", example = "export")
        Type type,

        @Doc(value = "System that it comes from.", example = "Badge system")
        String system,

        @Doc(value = "Query, report or screen that it was made with.", example = "Report R12, all active badges")
        Optional<String> sourceQuery,

        @Doc(
                value = "Path of a file below `evidence/files/`, beginning with `files/`; or an address outside.",
                example = "files/2026/badges.csv")
        String location,

        @Doc(
                value = "SHA-256 of the file, 64 hexadecimal digits.",
                example = "2f1a77c0e4d1b9a3c5e7f90812a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5")
        Sha256 sha256,

        @Doc(value = "Size in bytes.", example = "18231") @Range(min = 0)
        Optional<Integer> size,

        @Doc(value = "Day on which it was taken.", example = "2026-07-09") @Past("what is collected")
        LocalDate collectedOn,

        @Doc(value = "Person who took it.", example = "PER-se02", back = "took")
        Ref<Person> collectedBy,

        @Doc("Time that it speaks about.") DateRange period,

        @Doc(value = "Controls or requirements that it speaks for.", example = "[CTL-015]", back = "shown by")
        List<Citation> controls,

        @Inline Labels label,
        @Doc(value = "How long it counts.", example = "P6M") Optional<Timespan> validFor,

        @Doc(value = "Last day on which it is kept.", example = "2029-12-31") @NotBefore("collected_on")
        Optional<LocalDate> retainUntil,

        @Doc(value = "How it is known to be complete.", example = "46 of 46 active badges")
        Optional<String> completenessNote,

        @Doc(value = "Item that this one replaces.", example = "EVD-2026-012", back = "replaced by")
        Optional<Ref<EvidenceItem>> supersedes,

        Origin origin)
        implements Entity {

    public EvidenceItem {
        controls = List.copyOf(controls);
    }

    /** Path below the content root, when the item is a file that lies there. */
    public Optional<String> attachment() {
        return location.startsWith("files/") ? Optional.of("evidence/" + location) : Optional.empty();
    }

    /** Whether the location is an address on the web. */
    public boolean onTheWeb() {
        return location.startsWith("https://") || location.startsWith("http://");
    }

    @Override
    public Optional<Labels> labels() {
        return Optional.of(label);
    }

    /** Sorts of evidence. */
    public enum Type {
        DOCUMENT,
        SCREENSHOT,
        EXPORT,
        LOG,
        TICKET,
        MINUTES,
        CERTIFICATE,
        PHOTO,
        REPORT,
        CONFIG
    }
}
