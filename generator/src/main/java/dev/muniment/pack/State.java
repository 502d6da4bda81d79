package dev.muniment.pack;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.history.Commit;
import dev.muniment.page.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a pack may be used as evidence; a draft says why not. */
public record State(boolean draft, List<String> reasons) {

    private static final int NAMED = 5;

    public State {
        reasons = List.copyOf(reasons);
    }

    /** Final only from a clean commit without an unwaived error. */
    static State of(PageContext context) {
        List<String> reasons = new ArrayList<>();
        repository(context.commit()).ifPresent(reasons::add);
        List<Diagnostic> blocking =
                context.diagnostics().stream().filter(Diagnostic::blocks).toList();
        blocking.stream().limit(NAMED).map(State::reason).forEach(reasons::add);
        if (blocking.size() > NAMED) {
            reasons.add((blocking.size() - NAMED) + " more errors stand in section 0.");
        }
        return new State(!reasons.isEmpty(), reasons);
    }

    /** The word on every page. */
    public String word() {
        return draft ? "DRAFT" : "FINAL";
    }

    private static Optional<String> repository(Optional<Commit> commit) {
        if (commit.isEmpty()) {
            return Optional.of("The content is not kept in git, so nobody can look up what this volume was made from.");
        }
        return commit.filter(known -> !known.clean())
                .map(known -> "The content differs from commit " + known.shortHash() + ".");
    }

    private static String reason(Diagnostic diagnostic) {
        String message = diagnostic.message().replace("`", "");
        String record = diagnostic.record().map(id -> ", " + id).orElse("");
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + " ("
                + diagnostic.rule().number() + record + ").";
    }
}
