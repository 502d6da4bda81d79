package dev.muniment.pack;

import dev.muniment.diagnostic.Extent;
import dev.muniment.history.Commit;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Organisation;
import dev.muniment.model.Settings;
import dev.muniment.page.PageContext;
import dev.muniment.schema.Kinds;
import dev.muniment.view.Classification;
import dev.muniment.view.Holders;
import dev.muniment.view.Named;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the cover and every page say of the volume.
 *
 * @param from first day of the period, a year before its last day
 * @param until last day of the period, the day that the content is judged by
 * @param source commit, or that there is none
 * @param core whether this is the core pack, which leaves some sections to the full one
 * @param kept where records are kept, by kind
 */
public record Volume(
        String organisation,
        Optional<String> scope,
        String id,
        State state,
        String stateWord,
        LocalDate from,
        LocalDate until,
        String source,
        boolean committed,
        Optional<String> classification,
        String audience,
        Optional<Named> preparedBy,
        List<Named> preparers,
        Optional<Named> releasedBy,
        List<Named> releasers,
        String version,
        boolean core,
        List<Left> elsewhere,
        Map<String, String> kept) {

    public Volume {
        preparers = List.copyOf(preparers);
        releasers = List.copyOf(releasers);
        elsewhere = List.copyOf(elsewhere);
        kept = Collections.unmodifiableMap(new TreeMap<>(kept));
    }

    static Volume of(PageContext context, Extent extent, List<Section> elsewhere) {
        Corpus corpus = context.corpus();
        LocalDate day = context.asOf();
        Optional<Organisation> organisation = corpus.single(Organisation.class);
        Optional<Organisation.Isms> isms = organisation.map(Organisation::isms);
        State state = State.of(context);
        return new Volume(
                organisation.map(Entity::title).orElse("Organisation"),
                isms.map(Organisation.Isms::scopeStatement),
                "AP-" + day + "-" + source(context.commit()) + (extent == Extent.CORE ? "-core" : ""),
                state,
                state.word(),
                day.minusYears(1).plusDays(1),
                day,
                source(context.commit()),
                context.commit().filter(Commit::clean).isPresent(),
                classification(corpus),
                context.audience().name().toLowerCase(Locale.ROOT),
                isms.map(leaders -> Named.of(corpus, leaders.responsible())),
                isms.map(leaders -> Holders.of(corpus, leaders.responsible(), day))
                        .orElse(List.of()),
                isms.map(leaders -> Named.of(corpus, leaders.topManagement())),
                isms.map(leaders -> Holders.of(corpus, leaders.topManagement(), day))
                        .orElse(List.of()),
                context.version(),
                extent == Extent.CORE,
                elsewhere.stream().map(Left::of).toList(),
                places());
    }

    /** Where records of each kind are kept, by the word of the kind. */
    private static Map<String, String> places() {
        Map<String, String> kept = new TreeMap<>();
        Kinds.all().forEach(kind -> kept.put(kind.word(), kind.file().orElse(kind.folder() + "/")));
        kept.put("document", "documents/");
        return kept;
    }

    private static String source(Optional<Commit> commit) {
        return commit.filter(Commit::clean).map(Commit::shortHash).orElse("uncommitted");
    }

    /** The highest classification that any record of the volume has, by its name. */
    private static Optional<String> classification(Corpus corpus) {
        return Classification.levels(corpus).stream()
                .filter(level -> corpus.all().stream()
                        .map(entity -> Classification.of(corpus, entity))
                        .anyMatch(Optional.of(level.id())::equals))
                .max(Comparator.comparingInt(Settings.ClassificationLevel::rank))
                .map(Settings.ClassificationLevel::name);
    }

    /**
     * A section that this volume leaves to the full pack.
     *
     * @param name key of its title among the words
     */
    public record Left(String number, String name) {
        static Left of(Section section) {
            return new Left(section.number(), section.template().replace(".ftlh", ""));
        }
    }
}
