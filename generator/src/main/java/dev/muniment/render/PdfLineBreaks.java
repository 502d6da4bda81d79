package dev.muniment.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as Unicode says, but neither inside `gateway’s` nor before the digits of `FND-2026-05`. */
final class PdfLineBreaks implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && splitsWord(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean splitsWord(int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return (before == '\u2019' && Character.isLetter(after)) || (before == '-' && Character.isDigit(after));
    }
}
