package dev.muniment.page;

import dev.muniment.model.InterestedParty;
import java.util.Map;
import java.util.stream.Stream;

/** One interested party: what it expects, where that is written, and what meets it. */
final class PartyPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context,
                InterestedParty.class,
                "party.ftlh",
                (directory, party) -> new Model(
                        directory.paths(),
                        EntityPage.model(context, party, directory.around(party)),
                        ContextPages.Party.of(new ContextPages.Setting(context, Paths.of(party)), party)));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, EntityPage.Model record, ContextPages.Party party) {}
}
