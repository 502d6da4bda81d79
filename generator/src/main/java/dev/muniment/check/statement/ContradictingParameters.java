package dev.muniment.check.statement;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.schema.Pointer;
import dev.muniment.source.Location;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One parameter that two documents in force set to different values. */
public final class ContradictingParameters implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("contradicting-parameters", "STM-07", RuleClass.LOGIC, "One parameter with two values.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        Map<String, Setting> first = new TreeMap<>();
        Stream.Builder<Diagnostic> found = Stream.builder();
        context.corpus().all(Document.class).stream()
                .filter(Document::inForce)
                .flatMap(ContradictingParameters::settings)
                .forEach(setting -> {
                    Setting earlier = first.putIfAbsent(setting.key(), setting);
                    if (earlier != null && !earlier.value().equals(setting.value())) {
                        found.add(diagnostic(setting, earlier));
                    }
                });
        return found.build();
    }

    private static Stream<Setting> settings(Document document) {
        return document.head().statements().entrySet().stream()
                .flatMap(statement -> statement.getValue().params().entrySet().stream()
                        .map(param -> new Setting(
                                document.id(),
                                param.getKey(),
                                param.getValue(),
                                document.at(
                                        Pointer.of("/statements/" + statement.getKey() + "/params", param.getKey())))));
    }

    private static Diagnostic diagnostic(Setting setting, Setting earlier) {
        return Diagnostic.of(
                        INFO,
                        setting.at(),
                        "`" + setting.key() + "` is `" + setting.value() + "` here and `" + earlier.value() + "` in `"
                                + earlier.document() + "`")
                .about(setting.document())
                .note(earlier.at(), "the other value")
                .help("let one document set it, and let the other refer to that statement");
    }

    /** One parameter where it is set. */
    private record Setting(String document, String key, String value, Location at) {}
}
