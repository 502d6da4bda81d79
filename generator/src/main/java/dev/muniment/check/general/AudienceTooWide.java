package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Entity;
import dev.muniment.model.Labels;
import dev.muniment.model.Settings;
import dev.muniment.model.Settings.ClassificationLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A record that is published to more people than its classification lets read it. */
public final class AudienceTooWide implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "audience-too-wide", "GEN-14", RuleClass.LOGIC, "A record with more readers than its classification lets.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().single(Settings.class).stream()
                .flatMap(settings -> Stream.concat(
                        context.corpus().all().stream().flatMap(entity -> classified(settings, entity).stream()),
                        unclassified(settings, context.corpus().all()).stream()));
    }

    private static Optional<Diagnostic> classified(Settings settings, Entity entity) {
        return entity.labels()
                .flatMap(Labels::classification)
                .flatMap(word -> level(settings, word))
                .filter(level -> tooWide(level, entity))
                .map(level -> Diagnostic.of(
                                INFO,
                                entity.at("/classification"),
                                "`" + entity.id() + "` is `" + level.id() + "` and is published to `"
                                        + entity.audience() + "`; such records go to `" + widest(level) + "` at most")
                        .about(entity.id())
                        .help("write `audience: " + widest(level) + "`, or classify it lower"));
    }

    private static Optional<Diagnostic> unclassified(Settings settings, List<Entity> entities) {
        return settings.defaultClassification()
                .flatMap(word -> level(settings, word))
                .flatMap(level -> entities.stream()
                        .filter(entity -> entity.labels()
                                .filter(labels -> labels.classification().isEmpty())
                                .isPresent())
                        .filter(entity -> tooWide(level, entity))
                        .map(Entity::id)
                        .reduce((some, next) -> some + ", " + next)
                        .map(ids -> Diagnostic.of(
                                        INFO,
                                        settings.at("/default_classification"),
                                        "records that name no level are `" + level.id() + "` and go to `"
                                                + widest(level) + "` at most; published to more are " + ids)
                                .about(settings.id())
                                .help("choose a lower level here, or give those records an `audience`")));
    }

    private static Optional<ClassificationLevel> level(Settings settings, String word) {
        return settings.classificationLevels().stream()
                .filter(level -> level.id().equals(word))
                .findFirst();
    }

    private static boolean tooWide(ClassificationLevel level, Entity entity) {
        return !entity.audience().reads(widest(level));
    }

    private static Audience widest(ClassificationLevel level) {
        return level.audience().orElse(Audience.STAFF);
    }
}
