package dev.muniment.diagnostic;

/** What a rule looks at; decides whether a profile lets it block. */
public enum RuleClass {
    STRUCTURE("S"),
    REFERENCE("R"),
    LOGIC("L"),
    /** Becomes false merely because a day passed; never blocks a pull request. */
    TIME("T"),
    GIT("G"),
    PACK("P");

    private final String letter;

    RuleClass(String letter) {
        this.letter = letter;
    }

    /** The letter of the rule catalogue. */
    public String letter() {
        return letter;
    }
}
