package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Organisation;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import java.util.stream.Stream;

/**
 * One of the two roles that the organisation names as leading its management system.
 *
 * @param words whose role it is
 * @param pointer JSON Pointer of the field in which the organisation names it
 */
public record LeadingRole(Role role, String words, Organisation organisation, String pointer) {

    /** Both, when they are two; a role that does not exist is left out. */
    public static Stream<LeadingRole> all(Corpus corpus) {
        return corpus.single(Organisation.class).stream().flatMap(organisation -> all(corpus, organisation));
    }

    private static Stream<LeadingRole> all(Corpus corpus, Organisation organisation) {
        Organisation.Isms isms = organisation.isms();
        Stream<LeadingRole> top = role(corpus, isms.topManagement())
                .map(role -> new LeadingRole(role, "top management", organisation, "/isms/top_management"));
        Stream<LeadingRole> officer = role(corpus, isms.responsible())
                .map(role ->
                        new LeadingRole(role, "the Information Security Officer", organisation, "/isms/responsible"));
        return isms.responsible().equals(isms.topManagement()) ? top : Stream.concat(top, officer);
    }

    private static Stream<Role> role(Corpus corpus, Ref<Role> ref) {
        return corpus.find(Role.class, ref).stream();
    }

    /** Whether it is accountable for no active activity and owns no active record, itself included. */
    public boolean answersForNothing(Corpus corpus) {
        return Charge.of(corpus, role).activities().isEmpty()
                && corpus.all().stream()
                        .noneMatch(entity -> entity.active() && RoleSheet.ownedBy(corpus, entity, role));
    }
}
