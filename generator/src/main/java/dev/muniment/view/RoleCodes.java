package dev.muniment.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Short codes for roles at the head of narrow columns: the initials of a title, short words in capitals kept whole, as in
 * {@code HITO} for Head of IT Operations; a number follows where two would be the same.
 */
public final class RoleCodes {

    private static final int WHOLE = 3;
    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "to");

    private RoleCodes() {}

    /** A code for each role by its id, in the order given. */
    public static Map<String, String> of(List<Named> roles) {
        Map<String, String> codes = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>();
        for (Named role : roles) {
            String initials = initials(role.title());
            String code = initials;
            for (int next = 2; !taken.add(code); next++) {
                code = initials + next;
            }
            codes.put(role.id(), code);
        }
        return codes;
    }

    private static String initials(String title) {
        StringBuilder code = new StringBuilder();
        for (String word : title.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                boolean whole = word.length() <= WHOLE && word.chars().allMatch(Character::isUpperCase);
                code.append(whole ? word : word.substring(0, word.offsetByCodePoints(0, 1)));
            }
        }
        return code.toString().toUpperCase(Locale.ROOT);
    }
}
