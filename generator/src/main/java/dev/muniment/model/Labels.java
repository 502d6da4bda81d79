package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What any record may carry besides its own fields. */
public record Labels(
        @Doc(value = "Who may read this record, where it differs from its kind.", example = "management")
        Optional<Audience> audience,

        @Doc(value = "Classification level from the settings.", example = "internal")
        Optional<String> classification,

        @Doc(value = "Addresses of further material.", example = "https://example.org/minutes")
        List<WebAddress> links,

        @Doc(
                value = "Requirements of frameworks that it answers.",
                example = "[\"iso27001:A.5.18\"]",
                back = "answered by")
        List<RequirementRef> refs,

        @Doc(value = "What proves it.", example = "[EVD-2026-031]", back = "proves")
        List<Ref<EvidenceItem>> evidence,

        @Doc(value = "Words to find the record by.", example = "[remote, vendor]")
        List<String> tags,

        @Doc(value = "Remarks for readers.", example = "Agreed in the September meeting.")
        Optional<Markdown> notes,

        @Doc(value = "Ids that this record had before; references to them still resolve.", example = "[POL-ACCESS]")
        List<String> aliases,

        @Doc(value = "Your own keys and values; kept and shown, never checked.", example = "{cost_centre: \"4711\"}")
        Map<String, String> x) {

    public Labels {
        links = List.copyOf(links);
        refs = List.copyOf(refs);
        evidence = List.copyOf(evidence);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        x = Ordered.copyOf(x);
    }
}
