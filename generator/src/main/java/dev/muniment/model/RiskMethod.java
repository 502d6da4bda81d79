package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How risks are scored, and who may accept which. */
@Doc("How risks are scored, what the organisation bears, and who may accept which risk.")
@Filed(
        prefix = "RISK-METHOD",
        folder = "risks",
        file = "risks/method.yaml",
        shape = IdShape.SINGLETON,
        audience = Audience.AUDITOR)
public record RiskMethod(
        @Doc(value = "Always `RISK-METHOD`.", example = "RISK-METHOD")
        String id,

        @Doc(value = "Title of the method.", example = "Risk method") @Normative
        String title,

        @Inline Common common,

        @Doc(value = "Where the method stands in its life.", example = "effective")
        DocumentStatus status,

        @Doc(value = "Version of the method, quoted.", example = "\"1.0\"") @Normative
        String version,

        @Doc(value = "Person who wrote this version.", example = "PER-ab07", back = "wrote")
        Optional<Ref<Person>> author,

        @Doc("Steps of likelihood, 1 to 5.") @NotEmpty @Normative
        List<Likelihood> likelihood,

        @Doc("Steps of impact, 1 to 5.") @NotEmpty @Normative
        List<Impact> impact,

        @Doc("Levels of risk, lowest first.") @NotEmpty @Normative
        List<Level> levels,

        @Doc("Level for each likelihood 1 to 5 (rows) and impact 1 to 5 (columns).") @NotEmpty @Normative
        List<List<String>> grid,

        @Doc(value = "Highest level that is borne without treatment.", example = "{default: medium}") @Normative
        Appetite appetite,

        @Doc("Who may accept a risk of which level.") @NotEmpty @Normative
        List<Authority> acceptanceAuthority,

        @Doc(value = "How long an assessment holds, by level.", example = "{high: P3M}") @Normative
        Map<String, Period> reviewCycles,

        @Inline Review review,
        @Doc("Decisions on versions.") List<Approval> approvals,
        Origin origin)
        implements Entity, Owned, Reviewed, Approved {

    public RiskMethod {
        likelihood = List.copyOf(likelihood);
        impact = List.copyOf(impact);
        levels = List.copyOf(levels);
        grid = grid.stream().map(List::copyOf).toList();
        acceptanceAuthority = List.copyOf(acceptanceAuthority);
        reviewCycles = Ordered.copyOf(reviewCycles);
        approvals = List.copyOf(approvals);
    }

    /** One step of likelihood. */
    public record Likelihood(
            @Doc(value = "Step.", example = "3") @Range(min = 1, max = 5)
            int level,

            @Doc(value = "Its word.", example = "Possible") String name,

            @Doc(value = "Events a year.", example = "{from: 0.1, to: 0.5}")
            Optional<Span> frequencyPerYear,

            @Doc(value = "What it means.", example = "Once in 2 to 10 years")
            String description) {}

    /** One step of impact. */
    public record Impact(
            @Doc(value = "Step.", example = "3") @Range(min = 1, max = 5)
            int level,

            @Doc(value = "Its word.", example = "Serious") String name,
            @Doc("What it means, by dimension.") Dimensions dimensions) {}

    /** What a step of impact means; the highest dimension counts. */
    public record Dimensions(
            @Doc(value = "Loss in the organisation's currency.", example = "{from: 50000, to: 250000}")
            Optional<Span> financial,

            @Doc(value = "In operation.", example = "1 to 3 days")
            Optional<String> operational,

            @Doc(value = "In law.", example = "Regulator asks")
            Optional<String> legal,

            @Doc(value = "In the public eye.", example = "Local press")
            Optional<String> reputation,

            @Doc(value = "For people.", example = "First aid")
            Optional<String> safety) {}

    /** From and to, both in the unit of the field. */
    public record Span(
            @Doc(value = "Lower end.", example = "0.1") BigDecimal from,
            @Doc(value = "Upper end.", example = "0.5") BigDecimal to) {}

    /** One level of risk. */
    public record Level(
            @Doc(value = "Word used in the grid.", example = "very-high")
            String id,

            @Doc(value = "Word shown to readers.", example = "Very high")
            String name,

            @Doc(value = "Letters shown in maps.", example = "VH")
            String letter,

            @Doc(value = "Order; 1 is the lowest.", example = "4") @Range(min = 1, max = 5)
            int rank,

            @Doc(value = "Your own colour, where the palette is not enough.", example = "\"#9b2623\"")
            Optional<Colour> colour) {}

    /** What is borne without treatment. */
    public record Appetite(
            @Doc(value = "Level for categories that are not named.", example = "medium") @Key("default")
            String byDefault,

            @Doc(value = "Level by category of risk.", example = "{safety: low}")
            Map<String, String> categories) {

        public Appetite {
            categories = Ordered.copyOf(categories);
        }
    }

    /** Who may accept. */
    public record Authority(
            @Doc(value = "Level of risk.", example = "high") String level,

            @Doc(value = "Role that may accept it.", example = "ROL-ceo", back = "may accept risks by")
            Ref<Role> role) {}
}
