package dev.muniment.check;

import dev.muniment.model.Corpus;
import java.time.LocalDate;

/** What a rule looks at: the content, and the day for which it is judged. */
public record CheckContext(Corpus corpus, LocalDate asOf) {}
