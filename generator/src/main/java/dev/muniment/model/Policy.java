package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.util.Map;

/** Intent and direction of top management. */
@Doc("Intent and direction of top management.")
@Filed(prefix = "POL", folder = "documents/policies", shape = IdShape.DOTLESS, audience = Audience.STAFF)
public record Policy(
        @Doc(value = "Stable identifier.", example = "POL-001")
        String id,

        @Doc(value = "Title of the document.", example = "Information security policy") @Normative
        String title,

        @Doc(value = "Whether this is the policy above all others.", example = "topic") @Normative
        Level level,

        @Inline DocumentHead head,

        @Doc(
                value = "Where a top-level policy says what clause 5.2 asks for: element and heading.",
                example = "{improvement-commitment: h-improvement}")
        @Normative
        Map<Element, String> elements,

        @Doc("The text.") @Body @Normative Markdown body,
        Origin origin)
        implements Document {

    public Policy {
        elements = Ordered.copyOf(elements);
    }

    @Override
    public int rank() {
        return 1;
    }

    /** Levels of policies. */
    public enum Level {
        TOP,
        TOPIC
    }

    /** What a top-level policy must say. */
    public enum Element {
        OBJECTIVES_FRAMEWORK,
        REQUIREMENTS_COMMITMENT,
        IMPROVEMENT_COMMITMENT,
        COMMUNICATED,
        AVAILABLE
    }
}
