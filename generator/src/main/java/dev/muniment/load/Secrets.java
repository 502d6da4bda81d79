package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.source.SourceFile;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What in a text looks like a secret that opens something; no report repeats it. */
final class Secrets {

    private static final int MOST_REPORTS = 20;

    private static final String KEY = "-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----";
    private static final String TOKEN = "(?<![A-Za-z0-9_])(?:(?:AKIA|ASIA)[A-Z0-9]{16}"
            + "|gh[pousr]_[A-Za-z0-9]{36,100}|github_pat_[A-Za-z0-9_]{22,100}|glpat-[A-Za-z0-9_-]{20,100}"
            + "|xox[abeprs]-[A-Za-z0-9-]{10,100}|AIza[A-Za-z0-9_-]{35}"
            + "|eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{10,2000})(?![A-Za-z0-9_])";
    private static final String ADDRESS = "(?<![A-Za-z])[a-z][a-z0-9+.-]{1,20}://[^\\s:/@]{0,100}:"
            + "(?!(?i:pass(?:word)?|secret|x+|\\*+|\\.+|…)@)[^\\s:/@<>{}$%]{1,100}@[A-Za-z0-9\\[]";
    private static final String LETTER = "[^\\s\"'<>{}$%*`,;\\[\\]()|]";
    /** A word of eight characters or more with a letter and a digit; no address, id of a record, day or time. */
    private static final String PASSWORD = "(?i:password|passwd|passphrase|pwd|api[_-]?key|secret[_-]?key"
            + "|client[_-]?secret|(?:access|auth)[_-]?token)[\"']?\\s{0,3}[=:]\\s{0,3}[\"']?"
            + "(?![A-Za-z][A-Za-z0-9+.-]{1,20}:|[A-Z]{2,5}-[A-Za-z0-9._-]*(?:[\\s\"'.]|$)|[0-9]{4}-[0-9]{2})"
            + "(?=" + LETTER + "{0,100}[0-9])(?=" + LETTER + "{0,100}[A-Za-z])" + LETTER + "{8,100}";

    private static final Pattern SECRET = Pattern.compile("(?m)(?<key>" + KEY + ")|(?<token>" + TOKEN + ")|(?<address>"
            + ADDRESS + ")|(?<password>" + PASSWORD + ")");

    /** One of these stands in every text that one of the first two patterns finds. */
    private static final List<String> MARKS = List.of(
            "-----BEGIN ",
            "AKIA",
            "ASIA",
            "ghp_",
            "gho_",
            "ghu_",
            "ghs_",
            "ghr_",
            "github_pat_",
            "glpat-",
            "xox",
            "AIza",
            "eyJ");

    /** Whether a mark begins with two characters, found by {@code first << 7 | second}; all are ASCII. */
    private static final boolean[] BEGINNINGS = beginnings();

    /** How what a password is given to may end. */
    private static final List<String> NAMES =
            List.of("password", "passwd", "passphrase", "pwd", "key", "secret", "token");

    private Secrets() {}

    static List<Diagnostic> of(SourceFile file) {
        return possible(file.text().value()) ? found(file) : List.of();
    }

    /** Whether a text may hold a secret at all; the patterns cost twenty times as much as this look. */
    private static boolean possible(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean begins = (before | c) < 128 && BEGINNINGS[before << 7 | c];
            if ((c == ':' || c == '=') && named(text, i) || begins && marked(text, i - 1)) {
                return true;
            }
            before = c;
        }
        return text.contains("://") && text.indexOf('@') >= 0;
    }

    private static boolean[] beginnings() {
        boolean[] beginnings = new boolean[128 << 7];
        MARKS.forEach(mark -> beginnings[mark.charAt(0) << 7 | mark.charAt(1)] = true);
        return beginnings;
    }

    /** Whether a mark stands at an offset. */
    private static boolean marked(String text, int offset) {
        for (String mark : MARKS) {
            if (text.startsWith(mark, offset)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name of a password ends before an offset, with a quotation mark and some space between. */
    private static boolean named(String text, int offset) {
        int end = offset;
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int last = end > 0 && (text.charAt(end - 1) == '"' || text.charAt(end - 1) == '\'') ? end - 1 : end;
        for (String name : NAMES) {
            if (text.regionMatches(true, last - name.length(), name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private static List<Diagnostic> found(SourceFile file) {
        return SECRET.matcher(file.text().value())
                .results()
                .limit(MOST_REPORTS)
                .map(found -> Diagnostic.of(
                                Faults.SECRET_IN_CONTENT,
                                file.at(found.start()),
                                "this looks like " + sort(found)
                                        + "; a secret is kept in a vault, never in a file that many read")
                        .help("revoke it, for the history keeps it; then write where it is kept"))
                .toList();
    }

    private static String sort(MatchResult found) {
        if (found.group(1) != null) {
            return "a private key";
        }
        if (found.group(2) != null) {
            return "a token of a service";
        }
        return found.group(3) == null ? "a password" : "an address with a password";
    }
}
