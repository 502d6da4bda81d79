package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import dev.muniment.model.Organisation;
import dev.muniment.model.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the values of a metric are written: digits, groups of three and unit.
 *
 * @param suffix the unit with what parts it from the number; empty where the number says it all
 */
public record Notation(Metric.MeasureUnit unit, String suffix) {

    /** Keeps the groups of a number on one line. */
    private static final String GROUP = "\u00a0";

    public static Notation of(Corpus corpus, Metric metric) {
        Metric.MeasureUnit unit = metric.unit();
        String word = Word.of(unit);
        return new Notation(
                unit,
                switch (unit) {
                    case COUNT, RATIO -> "";
                    case PERCENT -> " %";
                    case CURRENCY -> currency(corpus, word);
                    case HOURS, DAYS, SCORE -> " " + word;
                });
    }

    /** Money in the organisation's currency. */
    public static String money(Corpus corpus, BigDecimal amount) {
        Metric.MeasureUnit unit = Metric.MeasureUnit.CURRENCY;
        return number(unit, amount) + currency(corpus, Word.of(unit));
    }

    private static String currency(Corpus corpus, String otherwise) {
        return GROUP
                + corpus.single(Organisation.class).map(Organisation::currency).orElse(otherwise);
    }

    /** Hundredths where they matter, in money and in a ratio of about one; tenths elsewhere. */
    static BigDecimal round(Metric.MeasureUnit unit, BigDecimal value) {
        int digits = switch (unit) {
            case CURRENCY, RATIO -> 2;
            case PERCENT, COUNT, HOURS, DAYS, SCORE -> 1;
        };
        return value.setScale(digits, RoundingMode.HALF_UP);
    }

    /** A number without its unit; what can be counted or paid shows no decimals that are zero. */
    public static String number(Metric.MeasureUnit unit, BigDecimal value) {
        boolean counted = unit == Metric.MeasureUnit.COUNT || unit == Metric.MeasureUnit.CURRENCY;
        boolean whole = counted && value.stripTrailingZeros().scale() <= 0;
        String[] parts = (whole ? value.setScale(0) : value).toPlainString().split("\\.");
        String grouped = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", GROUP);
        return parts.length == 1 ? grouped : grouped + "." + parts[1];
    }

    /** A number with its unit. */
    public String amount(BigDecimal value) {
        return number(unit, value) + suffix;
    }
}
