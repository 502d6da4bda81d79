package dev.muniment.check;

/**
 * The source of a rule with one condition changed.
 *
 * @param change what was changed, for example <code>drop `.filter(Risk::active)`</code>
 * @param source the whole changed source
 */
record Mutant(String rule, int line, String change, String source) {

    /** A name that stays when lines move. */
    String key() {
        return rule + ": " + change;
    }
}
