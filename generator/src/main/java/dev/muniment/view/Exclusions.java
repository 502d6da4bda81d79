package dev.muniment.view;

import dev.muniment.model.Asset;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Incident;
import dev.muniment.model.Supplier;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Controls whose exclusion a record contradicts; which controls those are is data. */
public final class Exclusions {

    private static final Properties CONTROLS = read();

    private Exclusions() {}

    /** The first record that stands against leaving a control of a framework out, and what it is. */
    public static Optional<Contradiction> of(Corpus corpus, String framework, String control) {
        return Stream.of(Ground.values())
                .filter(ground -> ground.controls(framework).contains(control))
                .flatMap(ground -> corpus.all().stream()
                        .filter(Entity::active)
                        .filter(ground.holds)
                        .map(entity -> new Contradiction(entity, ground.words)))
                .findFirst();
    }

    /** A record and what it is. */
    public record Contradiction(Entity record, String words) {}

    /** What an exclusion would have to deny. */
    private enum Ground {
        SUPPLIER("a supplier", Supplier.class, supplier -> true),
        CLOUD("a cloud service", Supplier.class, Supplier::cloud),
        PLACE(
                "a place of ours",
                Asset.class,
                asset -> asset.type() == Asset.Type.FACILITY || asset.type() == Asset.Type.ZONE),
        PRIVILEGED(
                "a system with privileged access",
                Asset.class,
                asset -> asset.access().contains(Asset.Access.PRIVILEGED)),
        PERSONAL_DATA("a place of personal data", Asset.class, Asset::personalData),
        DEVICES("a class of devices", Asset.class, asset -> asset.type() == Asset.Type.DEVICE_CLASS),
        NETWORK("a network", Asset.class, asset -> asset.type() == Asset.Type.NETWORK),
        INCIDENT("an incident", Incident.class, incident -> true);

        private final String words;
        private final Predicate<Entity> holds;

        <T extends Entity> Ground(String words, Class<T> type, Predicate<T> when) {
            this.words = words;
            this.holds = entity -> type.isInstance(entity) && when.test(type.cast(entity));
        }

        private List<String> controls(String framework) {
            String key = framework + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
            return List.of(CONTROLS.getProperty(key, "").split(" "));
        }
    }

    private static Properties read() {
        Properties controls = new Properties();
        try (Reader in = new InputStreamReader(
                Exclusions.class.getResourceAsStream("/dev/muniment/rules/exclusions.properties"),
                StandardCharsets.UTF_8)) {
            controls.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read which controls records stand against", e);
        }
        return controls;
    }
}
