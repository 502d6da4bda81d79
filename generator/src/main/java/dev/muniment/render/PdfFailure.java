package dev.muniment.render;

import java.util.List;

/** A document could not be printed faithfully: the engine complained, or something asked for a resource from outside. */
public final class PdfFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    PdfFailure(List<String> reasons) {
        super("the document cannot be printed: " + String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    PdfFailure(String reason, Throwable cause) {
        super("the document cannot be printed: " + reason, cause);
        this.reasons = List.of(reason);
    }

    /** Every reason, in the order in which it was met. */
    public List<String> reasons() {
        return reasons;
    }
}
