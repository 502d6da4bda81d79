package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Organisation;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import dev.muniment.source.Location;
import java.util.stream.Stream;

/**
 * One of the two roles that the organisation names as leading its management system.
 *
 * @param words whose role it is
 * @param at where the organisation names it
 */
public record LeadingRole(Role role, String words, Location at) {

    /** Both, when they are two; a role that does not exist is left out. */
    public static Stream<LeadingRole> all(Corpus corpus) {
        return corpus.single(Organisation.class).stream().flatMap(organisation -> all(corpus, organisation));
    }

    private static Stream<LeadingRole> all(Corpus corpus, Organisation organisation) {
        Organisation.Isms isms = organisation.isms();
        Stream<LeadingRole> top =
                of(corpus, isms.topManagement(), "top management", organisation.at("/isms/top_management"));
        Stream<LeadingRole> officer = of(
                corpus, isms.responsible(), "the Information Security Officer", organisation.at("/isms/responsible"));
        return isms.responsible().equals(isms.topManagement()) ? top : Stream.concat(top, officer);
    }

    private static Stream<LeadingRole> of(Corpus corpus, Ref<Role> ref, String words, Location at) {
        return corpus.find(Role.class, ref).stream().map(role -> new LeadingRole(role, words, at));
    }

    /** Whether it is accountable for no active activity and owns no active record, itself included. */
    public boolean answersForNothing(Corpus corpus) {
        return Charge.of(corpus, role).activities().isEmpty()
                && corpus.all().stream()
                        .noneMatch(entity -> entity.active() && RoleSheet.ownedBy(corpus, entity, role));
    }
}
