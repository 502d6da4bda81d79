package dev.muniment.model;

import java.util.List;
import java.util.Optional;

/** A controlled document: a text with a version, an approval and, mostly, normative statements. */
public sealed interface Document extends Entity, Owned, Reviewed, Approved
        permits Policy, Standard, Procedure, Guideline, Plan, OtherDocument {

    DocumentHead head();

    Markdown body();

    /** How far down the hierarchy such documents stand: 1 policies, 2 standards, 3 all that carries those out. */
    default int rank() {
        return 3;
    }

    @Override
    default Common common() {
        return head().common();
    }

    @Override
    default DocumentStatus status() {
        return head().status();
    }

    @Override
    default Optional<Ref<Person>> author() {
        return Optional.of(head().author());
    }

    @Override
    default Review review() {
        return head().review();
    }

    @Override
    default String version() {
        return head().version();
    }

    @Override
    default List<Approval> approvals() {
        return head().approvals();
    }
}
