package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Settings;
import java.time.LocalDate;
import java.time.Period;

/** How far ahead something counts as due soon. */
public final class Soon {

    private static final Period UNSET = Period.ofDays(30);

    private Soon() {}

    /** The last day that is soon; without settings, the thirtieth from now. */
    public static LocalDate lastDay(Corpus corpus, LocalDate asOf) {
        return asOf.plus(corpus.single(Settings.class).map(Settings::dueSoon).orElse(UNSET));
    }
}
