package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Labels;
import dev.muniment.model.Settings;
import java.util.List;
import java.util.Optional;

/** How closely a record is to be kept: at its own level, else at that of the settings for records which name none. */
public final class Classification {

    private Classification() {}

    /** The id of the level. */
    public static Optional<String> of(Corpus corpus, Entity entity) {
        return entity.labels()
                .flatMap(Labels::classification)
                .or(() -> corpus.single(Settings.class).flatMap(Settings::defaultClassification));
    }

    /** The levels of the settings, lowest first. */
    public static List<Settings.ClassificationLevel> levels(Corpus corpus) {
        return corpus.single(Settings.class).map(Settings::classificationLevels).orElse(List.of());
    }
}
