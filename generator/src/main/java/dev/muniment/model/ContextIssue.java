package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.util.List;
import java.util.Optional;

/** Something inside or outside that the management system must reckon with. */
@Doc("Something inside or outside the organisation that the management system must reckon with.")
@Filed(prefix = "ISS", folder = "context/issues", shape = IdShape.NUMBER, audience = Audience.MANAGEMENT)
public record ContextIssue(
        @Doc(value = "Stable identifier.", example = "ISS-004")
        String id,

        @Doc(value = "The issue in a few words.", example = "Climate change")
        String title,

        @Inline Common common,

        @Doc(value = "Where the issue stands in its life.", example = "active")
        Stage status,

        @Doc(value = "Where it lies.", example = "external") Type type,

        @Doc(value = "What it is about.", example = "climate")
        Topic topic,

        @Doc("What is the case.") Markdown description,

        @Doc(value = "Whether it matters to the management system.", example = "relevant")
        Relevance relevance,

        @Doc("Why it matters, or why it does not.") Optional<String> rationale,
        @Doc("What follows from it.") Optional<Markdown> effectOnIsms,

        @Doc(value = "Risks that it feeds.", example = "[RSK-0006]", back = "fed by")
        List<Ref<Risk>> risks,

        @Inline Review review,
        Origin origin)
        implements Entity, Owned, Reviewed {

    public ContextIssue {
        risks = List.copyOf(risks);
    }

    /** Where an issue lies. */
    public enum Type {
        INTERNAL,
        EXTERNAL
    }

    /** What an issue is about. */
    public enum Topic {
        STRATEGY,
        LEGAL,
        TECHNOLOGY,
        MARKET,
        PEOPLE,
        CLIMATE,
        OTHER
    }

    /** Whether it matters. */
    public enum Relevance {
        RELEVANT,
        NOT_RELEVANT
    }
}
