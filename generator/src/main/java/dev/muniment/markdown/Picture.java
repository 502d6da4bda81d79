package dev.muniment.markdown;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.source.Location;
import java.util.Locale;
import java.util.regex.Pattern;

/** A picture in a text: none is shown, and one that would leave the content is an error. */
final class Picture {

    /** Schemes that lead to a place on the machine that reads: all but those of the web and of bytes written out. */
    private static final Pattern LOCAL = Pattern.compile("^(?!https?:|data:)[A-Za-z][A-Za-z0-9+.-]*:");

    private Picture() {}

    /** What there is against a picture by its address. */
    static Diagnostic fault(String address, String file, Location at) {
        return leadsOut(address, file, at)
                ? Diagnostic.of(Faults.ADDRESS_OUTSIDE_ROOT, at, "`" + address + "` leads out of the content folder")
                : Diagnostic.of(
                        Faults.REFUSED_ADDRESS,
                        at,
                        "`" + address + "` is a picture; texts may not hold pictures yet, its words stay");
    }

    /** Whether an address leads to a file outside the content; one on the web does not. */
    private static boolean leadsOut(String address, String file, Location at) {
        String decoded = AddressGate.decoded(address.strip());
        boolean fromRoot = decoded.startsWith("/") && !decoded.startsWith("//");
        return fromRoot
                || LOCAL.matcher(decoded.toLowerCase(Locale.ROOT)).find()
                || AddressGate.judge(address, file, at).outsideRoot();
    }
}
