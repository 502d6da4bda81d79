package dev.muniment.view;

import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.model.Risk;
import dev.muniment.model.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every risk with what is derived of it: open ones first, by current level, highest first. */
public record RiskRegister(List<Row> rows) {

    private static final Comparator<Row> HIGHEST_FIRST = Comparator.comparing(Row::closed)
            .thenComparing(row -> -row.current().map(Rating::rank).orElse(0))
            .thenComparing(row -> row.risk().id(), Corpus::compareIds);

    public RiskRegister {
        rows = List.copyOf(rows);
    }

    public static RiskRegister of(Corpus corpus, LocalDate asOf) {
        Optional<RiskLevels> levels = RiskLevels.of(corpus);
        OpenActions actions = OpenActions.of(corpus);
        return new RiskRegister(corpus.all(Risk.class).stream()
                .map(risk -> row(corpus, levels, actions, risk, asOf))
                .sorted(HIGHEST_FIRST)
                .toList());
    }

    /** Rows of risks that are not closed. */
    public List<Row> open() {
        return rows.stream().filter(row -> !row.closed()).toList();
    }

    /** Open risks above what is borne. */
    public List<Row> aboveAppetite() {
        return open().stream().filter(Row::aboveAppetite).toList();
    }

    /** Open risks whose review is past its day. */
    public List<Row> overdue() {
        return open().stream().filter(Row::overdue).toList();
    }

    public Optional<Row> find(String id) {
        return rows.stream().filter(row -> row.risk().id().equals(id)).findFirst();
    }

    private static Row row(Corpus corpus, Optional<RiskLevels> levels, OpenActions actions, Risk risk, LocalDate asOf) {
        Optional<LocalDate> next = NextReview.of(corpus, risk);
        return new Row(
                Named.of(risk),
                rating(levels, Optional.of(risk.inherent())),
                rating(levels, Optional.of(risk.current())),
                rating(levels, risk.target()),
                levels.flatMap(known -> known.appetite(risk)).map(Rating::of),
                levels.filter(known -> known.aboveAppetite(risk)).isPresent(),
                Named.of(corpus, risk.common().owner()),
                Word.of(risk.treatment().option()),
                risk.status().word(),
                !risk.active(),
                next,
                NextReview.overdue(corpus, risk, asOf),
                actions.forRecord(risk.id()).stream().map(Action::id).toList());
    }

    private static Optional<Rating> rating(Optional<RiskLevels> levels, Optional<Risk.Score> score) {
        return levels.flatMap(known -> score.flatMap(known::level)).map(Rating::of);
    }

    /** One risk. */
    public record Row(
            Named risk,
            Optional<Rating> inherent,
            Optional<Rating> current,
            Optional<Rating> target,
            Optional<Rating> appetite,
            boolean aboveAppetite,
            Named owner,
            String treatment,
            String status,
            boolean closed,
            Optional<LocalDate> nextReview,
            boolean overdue,
            List<String> openActions) {

        public Row {
            openActions = List.copyOf(openActions);
        }
    }
}
