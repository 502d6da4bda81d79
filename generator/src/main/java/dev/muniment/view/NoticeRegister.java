package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Notice;
import dev.muniment.model.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What people told, and what came of it: what nobody has decided on yet first, then the newest. */
public record NoticeRegister(List<Row> rows) {

    public NoticeRegister {
        rows = List.copyOf(rows);
    }

    public static NoticeRegister of(Corpus corpus) {
        return new NoticeRegister(corpus.all(Notice.class).stream()
                .sorted(Comparator.comparing((Notice notice) -> notice.triage().isPresent())
                        .thenComparing(Notice::reportedOn, Comparator.reverseOrder())
                        .thenComparing(Notice::id, Corpus::compareIds))
                .map(notice -> row(corpus, notice))
                .toList());
    }

    /** How many wait for a decision. */
    public int waiting() {
        return (int) rows.stream().filter(row -> row.outcome().isEmpty()).count();
    }

    /** One notice as its readers see it. */
    public static Row row(Corpus corpus, Notice notice) {
        return new Row(
                Named.of(notice),
                notice.reportedOn(),
                notice.reportedBy().map(by -> Named.of(corpus, by)),
                notice.triage().map(triage -> Word.of(triage.outcome())),
                notice.triage().map(Notice.Triage::on),
                notice.triage().flatMap(Notice.Triage::record).map(record -> Named.of(corpus, record)),
                notice.feedbackGiven());
    }

    /**
     * One notice.
     *
     * @param outcome what it turned out to be; empty while nobody decided
     */
    public record Row(
            Named notice,
            LocalDate reported,
            Optional<Named> by,
            Optional<String> outcome,
            Optional<LocalDate> decided,
            Optional<Named> record,
            Optional<LocalDate> answered) {}
}
