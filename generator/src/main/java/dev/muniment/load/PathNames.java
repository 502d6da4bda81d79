package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.source.Location;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The names in one folder of the content, as they are on systems that tell fewer names apart or keep some to themselves. */
final class PathNames {

    /** Names of devices of Windows, with any ending, and what no name there may hold or end in. */
    private static final Pattern KEPT = Pattern.compile(
            "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])(\\..*)?|.*[<>:\"|?*\\\\].*|.*[. ]");

    private final Map<String, String> seen = new TreeMap<>();

    /** What is wrong with the name of the next file or folder, by its path. */
    Optional<Diagnostic> fault(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String same = seen.putIfAbsent(folded(name), name);
        if (same != null) {
            return of(path, "`" + name + "` and `" + same + "` are one name on some systems; rename one of them");
        }
        return KEPT.matcher(name).matches()
                ? of(path, "`" + name + "` is no name for a file or folder on some systems; rename it")
                : Optional.empty();
    }

    /** One spelling for all that differ in capitals or in how accents are composed. */
    private static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static Optional<Diagnostic> of(String path, String message) {
        return Optional.of(Diagnostic.of(Faults.UNPORTABLE_NAME, Location.startOf(path), message));
    }
}
