package dev.muniment.pack;

import dev.muniment.model.Framework;
import dev.muniment.page.PageContext;
import dev.muniment.view.DocumentedInformation;
import dev.muniment.view.DocumentedInformation.Standing;
import dev.muniment.view.Named;
import dev.muniment.view.Requested;
import dev.muniment.view.Requested.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What auditors ask to see, and where each clause stands in the volume.
 *
 * @param mandatory items that the standard asks for
 * @param there those of them that are whole
 */
public record Guide(List<Item> items, List<Clause> clauses, int mandatory, int there) {

    /** Records that are named one by one; of more, their number stands there. */
    private static final int NAMED = 4;

    static Guide of(PageContext context) {
        DocumentedInformation information = DocumentedInformation.of(context.corpus(), context.asOf());
        int there = information.count(Need.MANDATORY, Standing.THERE);
        int lacking = information.count(Need.MANDATORY, Standing.PARTLY)
                + information.count(Need.MANDATORY, Standing.MISSING);
        return new Guide(
                information.lines().stream().map(Guide::item).toList(),
                clauses(context, information),
                there + lacking,
                there);
    }

    private static Item item(DocumentedInformation.Line line) {
        return new Item(
                line.item(),
                line.standing(),
                line.held().stream()
                        .map(held -> new Found(
                                held.what(),
                                held.records().size(),
                                held.records().stream().limit(NAMED).toList(),
                                held.records().size() > NAMED))
                        .toList(),
                line.item().places().stream().map(Place::of).toList());
    }

    private static List<Clause> clauses(PageContext context, DocumentedInformation information) {
        List<Clause> clauses = new ArrayList<>();
        Optional<Framework> framework =
                context.corpus().find(Framework.class, Requested.shipped().framework());
        framework.ifPresent(known -> known.requirements().stream()
                .filter(one -> one.kind() == Framework.RequirementKind.CLAUSE)
                .forEach(one -> clauses.add(clause(known, one, information))));
        return clauses;
    }

    private static Clause clause(Framework framework, Framework.Requirement clause, DocumentedInformation information) {
        return new Clause(
                clause.ref(),
                clause.title().orElse(""),
                RequirementsAnnex.anchor(framework, clause.ref()),
                information.lines().stream()
                        .filter(line -> line.item().clauses().contains(clause.ref()))
                        .flatMap(line -> line.item().places().stream())
                        .distinct()
                        .map(Place::of)
                        .toList());
    }

    /** One item of the checklist. */
    public record Item(Requested.Item requested, Standing standing, List<Found> found, List<Place> places) {}

    /** What there is of a source: few records by name, many by their number. */
    public record Found(String what, int count, List<Named> records, boolean many) {}

    /** A place of the volume, and the number of the section that it lies in. */
    public record Place(String id, String section) {
        static Place of(String id) {
            return new Place(id, id.substring(1).replaceAll("-.*", ""));
        }
    }

    /** A clause, where it stands, and its row in the annex of frameworks. */
    public record Clause(String ref, String title, String row, List<Place> places) {}
}
