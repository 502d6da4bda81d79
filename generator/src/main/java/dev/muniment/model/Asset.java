package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Information, or something that holds, moves or protects it. */
@Doc("Information, or something that holds, moves or protects it: a system, a network, a place.")
@Filed(prefix = "AST", folder = "assets", shape = IdShape.NUMBER, audience = Audience.IT)
public record Asset(
        @Doc(value = "Stable identifier.", example = "AST-0021")
        String id,

        @Doc(value = "Name of the asset.", example = "Billing database")
        String title,

        @Inline Common common,

        @Doc(value = "Where the asset stands in its life.", example = "active")
        Stage status,

        @Doc(value = "What sort of asset.", example = "data-store")
        Type type,

        @Doc(value = "How much depends on it.", example = "critical")
        Criticality criticality,

        @Doc(value = "Need for confidentiality, integrity and availability.", example = "{c: 4, i: 4, a: 3}")
        Optional<Needs> cia,

        @Doc(value = "Whether it holds personal data.", example = "true") @Default("false")
        boolean personalData,

        @Doc(value = "Where it is.", example = "Data room 1")
        Optional<String> location,

        @Doc(value = "Supplier that runs it.", example = "SUP-004", back = "runs")
        Optional<Ref<Supplier>> supplier,

        @Doc(value = "Assets that it cannot do without.", example = "[AST-0022]", back = "needed by")
        List<Ref<Asset>> dependsOn,

        @Doc(value = "Role that looks after it day by day.", example = "ROL-it-ops-head", back = "looks after")
        Optional<Ref<Role>> custodian,

        @Doc(value = "Sorts of access that exist.", example = "[standard, privileged]")
        List<Access> access,

        @Doc(value = "Whether it can be reached from the internet.", example = "true") @Default("false")
        boolean internetFacing,

        @Doc(value = "Day on which its maker stops supporting it.", example = "2029-11-30")
        @Due(value = "End of support", next = "replace it, or have it supported for longer")
        Optional<LocalDate> endOfSupport,

        @Doc(value = "How many there are, for classes of devices.", example = "412") @Range(min = 0)
        Optional<Integer> count,

        @Inline Review review,
        Origin origin)
        implements Entity, Owned, Reviewed, Rated {

    public Asset {
        dependsOn = List.copyOf(dependsOn);
        access = List.copyOf(access);
    }

    /** Sorts of assets. */
    public enum Type {
        INFORMATION,
        APPLICATION,
        SYSTEM,
        NETWORK,
        DEVICE_CLASS,
        FACILITY,
        ZONE,
        SERVICE,
        PEOPLE,
        DATA_STORE
    }

    /** Sorts of access. */
    public enum Access {
        NONE,
        STANDARD,
        PRIVILEGED,
        PHYSICAL
    }

    /** Needs from 1, low, to 4, very high. */
    public record Needs(
            @Doc(value = "Confidentiality.", example = "4") @Range(min = 1, max = 4)
            int c,

            @Doc(value = "Integrity.", example = "4") @Range(min = 1, max = 4)
            int i,

            @Doc(value = "Availability.", example = "3") @Range(min = 1, max = 4)
            int a) {}
}
