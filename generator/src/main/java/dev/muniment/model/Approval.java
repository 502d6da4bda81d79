package dev.muniment.model;

import java.time.LocalDate;
import java.util.Optional;

/** One decision on one version by one person in one role. */
public record Approval(
        @Doc(value = "Version that was decided upon.", example = "\"2.1\"")
        String version,

        @Doc(value = "Person who decided.", example = "PER-cio1", back = "decided on")
        Ref<Person> by,

        @Doc(value = "Role in which the person decided.", example = "ROL-cio", back = "role that decided on")
        Ref<Role> role,

        @Doc(value = "Day of the decision.", example = "2026-03-25") @Past("a decision")
        LocalDate date,

        @Doc(value = "What was decided.", example = "approved")
        Decision decision,

        @Doc(value = "How it was decided.", example = "pull-request")
        Method method,

        @Doc(value = "Where the decision is recorded.", example = "PR 118")
        Optional<String> ref,

        @Doc(
                value = "Hash of what was approved; `muniment check` prints the value to write here.",
                example = "sha256-v1:9f2c…")
        Optional<String> contentSha256,

        @Doc(value = "Conditions of the approval.", example = "Valid for the head office only.")
        Optional<Markdown> conditions) {

    /** Outcome of a decision. */
    public enum Decision {
        APPROVED,
        APPROVED_WITH_CONDITIONS,
        REJECTED,
        WITHDRAWN;

        public boolean approves() {
            return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
        }
    }

    /** Way in which a decision was made. */
    public enum Method {
        PULL_REQUEST,
        SIGNATURE,
        MEETING,
        EMAIL,
        E_SIGNATURE
    }
}
