package dev.muniment.diagnostic;

import static dev.muniment.diagnostic.RuleClass.REFERENCE;
import static dev.muniment.diagnostic.RuleClass.STRUCTURE;
import static dev.muniment.diagnostic.RuleInfo.error;
import static dev.muniment.diagnostic.RuleInfo.warning;

import java.util.List;

/** Faults that are met while files are read and bound, before any rule looks at the records. */
public final class Faults {

    public static final RuleInfo UNREADABLE_FILE =
            error("unreadable-file", "GEN-01", STRUCTURE, "A file that is no regular readable file.");
    public static final RuleInfo NOT_UTF8 = error("not-utf8", "GEN-01", STRUCTURE, "Bytes that are not UTF-8 text.");
    public static final RuleInfo FORBIDDEN_CHARACTER = error(
            "forbidden-character",
            "GEN-01",
            STRUCTURE,
            "A control, bidirectional, zero-width or unassigned character.");
    public static final RuleInfo LIMIT_EXCEEDED =
            error("limit-exceeded", "GEN-01", STRUCTURE, "Content that is larger or deeper than the limit.");
    public static final RuleInfo YAML_SYNTAX = error("yaml-syntax", "GEN-01", STRUCTURE, "Text that is not YAML.");
    public static final RuleInfo YAML_TAG = error("yaml-tag", "GEN-01", STRUCTURE, "A YAML tag.");
    public static final RuleInfo YAML_ANCHOR = error("yaml-anchor", "GEN-01", STRUCTURE, "A YAML anchor.");
    public static final RuleInfo YAML_ALIAS = error("yaml-alias", "GEN-01", STRUCTURE, "A YAML alias.");
    public static final RuleInfo YAML_MERGE_KEY = error("yaml-merge-key", "GEN-01", STRUCTURE, "A YAML merge key.");
    public static final RuleInfo YAML_DIRECTIVE = error("yaml-directive", "GEN-01", STRUCTURE, "A YAML directive.");
    public static final RuleInfo YAML_SECOND_DOCUMENT =
            error("yaml-second-document", "GEN-01", STRUCTURE, "A second YAML document in a file.");
    public static final RuleInfo YAML_COMPLEX_KEY =
            error("yaml-complex-key", "GEN-01", STRUCTURE, "A YAML key that is not plain text.");
    public static final RuleInfo DUPLICATE_KEY =
            error("duplicate-key", "GEN-01", STRUCTURE, "A key that stands twice in one mapping.");
    public static final RuleInfo MISSING_FRONT_MATTER =
            error("missing-front-matter", "GEN-01", STRUCTURE, "A Markdown file without front matter.");
    public static final RuleInfo CSV_SYNTAX =
            error("csv-syntax", "GEN-01", STRUCTURE, "A table that cannot be read as CSV.");
    public static final RuleInfo UNKNOWN_FIELD =
            error("unknown-field", "GEN-02", STRUCTURE, "A field that its kind does not have.");
    public static final RuleInfo MISSING_FIELD =
            error("missing-field", "GEN-03", STRUCTURE, "A required field that is missing or empty.");
    public static final RuleInfo BAD_ID =
            error("bad-id", "GEN-04", STRUCTURE, "An id that does not have the shape of its kind.");
    public static final RuleInfo UNKNOWN_KIND =
            error("unknown-kind", "GEN-04", STRUCTURE, "A record whose id begins with no known prefix.");
    public static final RuleInfo DUPLICATE_ID =
            error("duplicate-id", "GEN-04", STRUCTURE, "An id that two records have.");
    public static final RuleInfo WRONG_KIND =
            error("wrong-kind", "GEN-06", REFERENCE, "A reference to a record of a kind that does not belong there.");
    public static final RuleInfo WRONG_SHAPE = error(
            "wrong-shape", "GEN-10", STRUCTURE, "A list, a mapping or a single value where another of them belongs.");
    public static final RuleInfo WRONG_TYPE =
            error("wrong-type", "GEN-10", STRUCTURE, "A value that is not of its field's type.");
    public static final RuleInfo IMPOSSIBLE_DATE =
            error("impossible-date", "GEN-10", STRUCTURE, "A date that the calendar does not have.");
    public static final RuleInfo UNKNOWN_VALUE =
            error("unknown-value", "GEN-10", STRUCTURE, "A word that is not among the words allowed.");
    public static final RuleInfo OUT_OF_RANGE =
            error("out-of-range", "GEN-10", STRUCTURE, "A number outside its range.");
    public static final RuleInfo SECRET_IN_CONTENT =
            error("secret-in-content", "GEN-15", STRUCTURE, "A secret that opens something.");
    public static final RuleInfo ADDRESS_OUTSIDE_ROOT = error(
            "address-outside-root", "GEN-17", REFERENCE, "A link or picture with a path outside the content folder.");
    public static final RuleInfo REFUSED_ADDRESS =
            warning("refused-address", "GEN-17", STRUCTURE, "An address that no page may hold.");
    public static final RuleInfo DROPPED_HTML =
            warning("dropped-html", "GEN-17", STRUCTURE, "HTML in a text that no page may hold.");
    public static final RuleInfo MISSING_GLYPH =
            warning("missing-glyph", "GEN-17", STRUCTURE, "A character that the typeface of the pack cannot show.");
    public static final RuleInfo DUPLICATE_STATEMENT =
            error("duplicate-statement", "STM-01", STRUCTURE, "A statement id that stands twice in one text.");
    public static final RuleInfo UNCLAIMED_FILE =
            error("unclaimed-file", "GEN-18", STRUCTURE, "A file that no kind of record claims.");
    public static final RuleInfo MISPLACED_FILE =
            warning("misplaced-file", "GEN-18", STRUCTURE, "A record outside the folder of its kind.");
    public static final RuleInfo UNPORTABLE_NAME = error(
            "unportable-name",
            "GEN-18",
            STRUCTURE,
            "A file or folder whose name some systems do not have, or take for another.");

    /** Every fault of reading, in the order of the catalogue. */
    public static final List<RuleInfo> ALL = List.of(
            UNREADABLE_FILE,
            NOT_UTF8,
            FORBIDDEN_CHARACTER,
            LIMIT_EXCEEDED,
            YAML_SYNTAX,
            YAML_TAG,
            YAML_ANCHOR,
            YAML_ALIAS,
            YAML_MERGE_KEY,
            YAML_DIRECTIVE,
            YAML_SECOND_DOCUMENT,
            YAML_COMPLEX_KEY,
            DUPLICATE_KEY,
            MISSING_FRONT_MATTER,
            CSV_SYNTAX,
            UNKNOWN_FIELD,
            MISSING_FIELD,
            BAD_ID,
            UNKNOWN_KIND,
            DUPLICATE_ID,
            WRONG_KIND,
            WRONG_SHAPE,
            WRONG_TYPE,
            IMPOSSIBLE_DATE,
            UNKNOWN_VALUE,
            OUT_OF_RANGE,
            SECRET_IN_CONTENT,
            ADDRESS_OUTSIDE_ROOT,
            REFUSED_ADDRESS,
            DROPPED_HTML,
            MISSING_GLYPH,
            DUPLICATE_STATEMENT,
            UNCLAIMED_FILE,
            MISPLACED_FILE,
            UNPORTABLE_NAME);

    private Faults() {}
}
