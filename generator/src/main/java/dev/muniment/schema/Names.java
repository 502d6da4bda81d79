package dev.muniment.schema;

import dev.muniment.model.Entity;
import dev.muniment.model.Filed;
import dev.muniment.model.IdShape;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words made from Java names. */
final class Names {

    private static final List<String> ABBREVIATIONS = List.of(
            "bia", "cia", "cism", "dpa", "id", "isms", "mbco", "mtpd", "raci", "rpo", "rto", "sabsa", "sha256", "sla");

    private Names() {}

    /** {@code RiskMethod} becomes {@code risk method}. */
    static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** {@code lastReviewed} becomes {@code last_reviewed}; a digit stays with the letters before it. */
    static String key(String component) {
        return component
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("(?<=[a-z])(?=256)", "")
                .toLowerCase(Locale.ROOT);
    }

    static String plural(String words) {
        int of = words.indexOf(" of ");
        if (of > 0) {
            return plural(words.substring(0, of)) + words.substring(of);
        }
        if (words.endsWith("ss")) {
            return words + "es";
        }
        if (words.endsWith("y")) {
            return words.substring(0, words.length() - 1) + "ies";
        }
        return words.endsWith("s") ? words : words + "s";
    }

    static String article(String words) {
        return ("aeiou".indexOf(words.charAt(0)) >= 0 && !words.startsWith("uni") ? "an " : "a ") + words;
    }

    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A key as readers write it: {@code rto_achieved} becomes {@code RTO achieved}. */
    static String label(String key) {
        return sentence(Stream.of(key.split("_"))
                .map(word -> ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" ")));
    }

    static String either(List<Class<? extends Entity>> kinds) {
        return kinds.stream().map(kind -> article(words(kind.getSimpleName()))).collect(Collectors.joining(" or "));
    }

    static String prefixes(List<Class<? extends Entity>> kinds) {
        String beginnings = kinds.stream()
                .map(kind -> kind.getAnnotation(Filed.class))
                .filter(filed -> filed.shape() != IdShape.NAME)
                .map(filed -> "`" + filed.prefix() + (filed.shape() == IdShape.SINGLETON ? "`" : "-`"))
                .collect(Collectors.joining(" or "));
        return beginnings.isEmpty()
                ? "; its name is written in small letters"
                : "; ids of this kind begin with " + beginnings;
    }
}
