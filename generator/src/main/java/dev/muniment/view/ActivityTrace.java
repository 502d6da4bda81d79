package dev.muniment.view;

import dev.muniment.diagnostic.Audience;
import dev.muniment.model.Cadence;
import dev.muniment.model.Corpus;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Responsibility;
import dev.muniment.schema.Kinds;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the records show that an activity took place in its last cadence and ten days of grace.
 *
 * @param products what it leaves behind
 * @param last the latest day on which something that it leaves behind says that it happened
 * @param until the last day on which that is enough; empty where nothing is due
 */
public record ActivityTrace(
        Responsibility activity,
        Standing standing,
        List<Product> products,
        Optional<LocalDate> last,
        Optional<LocalDate> until) {

    private static final Period GRACE = Period.ofDays(10);

    public ActivityTrace {
        products = List.copyOf(products);
    }

    /** Every activity, by its id. */
    public static List<ActivityTrace> all(Corpus corpus, LocalDate asOf, Audience reader) {
        Facts facts = Facts.of(corpus, asOf);
        return corpus.all(Responsibility.class).stream()
                .map(activity -> of(corpus, activity, facts, asOf, reader))
                .toList();
    }

    private static ActivityTrace of(
            Corpus corpus, Responsibility activity, Facts facts, LocalDate asOf, Audience reader) {
        List<Product> products = activity.produces().stream()
                .map(one -> new Product(one, kept(one), facts.latest(one.text())))
                .toList();
        Optional<LocalDate> last =
                products.stream().flatMap(one -> one.latest().stream()).max(Comparator.naturalOrder());
        Standing unseen = unseen(corpus, activity, reader);
        Optional<LocalDate> until = activity.cadence()
                .flatMap(Cadence::period)
                .filter(any -> unseen == Standing.MISSING)
                .flatMap(cadence -> last.map(day -> day.plus(cadence).plus(GRACE)));
        boolean shown = until.filter(day -> !asOf.isAfter(day)).isPresent();
        return new ActivityTrace(activity, shown ? Standing.SHOWN : unseen, products, last, until);
    }

    /** How an activity stands where nothing shows that it took place. */
    private static Standing unseen(Corpus corpus, Responsibility activity, Audience reader) {
        if (!activity.active() || activity.cadence().flatMap(Cadence::period).isEmpty()) {
            return Standing.NOT_DUE;
        }
        if (!told(activity)) {
            return Standing.UNTOLD;
        }
        return activity.produces().stream().allMatch(one -> readable(corpus, one, reader))
                ? Standing.MISSING
                : Standing.WITHHELD;
    }

    private static boolean kept(KindOrRef product) {
        return !product.isKind() || Kinds.all().stream().anyMatch(kind -> Facts.records(kind, product.text()));
    }

    /** Whether all that an activity leaves behind is such that its days can be told. */
    private static boolean told(Responsibility activity) {
        return !activity.produces().isEmpty()
                && activity.produces().stream().allMatch(one -> !one.isKind() || Facts.possible(one.text()));
    }

    /** Whether an edition holds all records of what is left behind. */
    private static boolean readable(Corpus corpus, KindOrRef product, Audience reader) {
        if (reader.reads(Audience.AUDITOR)) {
            return true;
        }
        return product.isKind()
                ? Kinds.all().stream()
                        .filter(kind -> Facts.records(kind, product.text()))
                        .allMatch(kind -> reader.reads(kind.audience()))
                : corpus.find(product.text()).isPresent();
    }

    /** How it stands on the day. */
    public enum Standing {
        MISSING,
        SHOWN,
        /** It works all the time or on an event, or is not done any more. */
        NOT_DUE,
        /** What it leaves behind says no day. */
        UNTOLD,
        /** The edition does not hold what it leaves behind. */
        WITHHELD
    }

    /**
     * Something that it leaves behind.
     *
     * @param kept whether such records can be kept here
     * @param latest the latest day that is recorded there
     */
    public record Product(KindOrRef what, boolean kept, Optional<LocalDate> latest) {}
}
