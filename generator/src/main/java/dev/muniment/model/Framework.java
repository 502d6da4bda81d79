package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A standard or a set of criteria by its references and short titles; the text itself is its publisher's. */
@Doc("A standard or a set of criteria by its references and short titles; the text itself is its publisher's.")
@Filed(prefix = "", folder = "frameworks", shape = IdShape.NAME, audience = Audience.STAFF)
public record Framework(
        @Doc(value = "Name in small letters, as references begin.", example = "iso27001-2022")
        String id,

        @Doc(value = "Title of the framework.", example = "ISO/IEC 27001:2022")
        String title,

        @Doc(value = "Shorter name that references may begin with.", example = "iso27001")
        Optional<String> alias,

        @Doc(value = "Edition, quoted.", example = "\"2022\"")
        String version,

        @Doc(value = "Who publishes it.", example = "ISO/IEC")
        Optional<String> publisher,

        @Doc(value = "What may be kept of it here.", example = "Reference numbers and short titles only.")
        Optional<String> licenceNote,

        @Doc("Its requirements in their order.") @NotEmpty List<Requirement> requirements,
        Origin origin)
        implements Entity {

    public Framework {
        requirements = List.copyOf(requirements);
    }

    @Override
    public List<String> aliases() {
        return alias.stream().toList();
    }

    /** The requirement with a reference. */
    public Optional<Requirement> find(String ref) {
        return requirements.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /** Requirements that are met or not by themselves: unless they say otherwise, those that no other stands below. */
    public List<Requirement> assessable() {
        Set<String> parents =
                requirements.stream().flatMap(one -> one.parent().stream()).collect(Collectors.toSet());
        return requirements.stream()
                .filter(one -> one.assessable().orElse(!parents.contains(one.ref())))
                .toList();
    }

    /** The entry at the top above one, or the entry itself where none stands above it. */
    public Requirement top(Requirement requirement) {
        Requirement top = requirement;
        Set<String> passed = new TreeSet<>();
        for (Optional<Requirement> above = Optional.of(top);
                above.isPresent() && passed.add(above.get().ref()); ) {
            top = above.get();
            above = top.parent().flatMap(this::find);
        }
        return top;
    }

    /** One requirement. */
    public record Requirement(
            @Doc(value = "Reference within the framework.", example = "A.5.18")
            String ref,

            @Doc(value = "Short title, or your own short words.", example = "Access rights")
            Optional<String> title,

            @Doc(value = "What sort of entry.", example = "control")
            RequirementKind kind,

            @Doc(value = "Entry above this one.", example = "A.5")
            Optional<String> parent,

            @Doc(value = "Group that readers know it by.", example = "Organizational")
            Optional<String> theme,

            @Doc(
                    value = "Whether it is met or not by itself; left out, when no other stands below it.",
                    example = "true")
            Optional<Boolean> assessable) {}

    /** Sorts of entries. */
    public enum RequirementKind {
        CLAUSE,
        THEME,
        CONTROL,
        SERIES,
        CRITERION,
        FUNCTION,
        CATEGORY,
        SUBCATEGORY,
        SAFEGUARD
    }
}
