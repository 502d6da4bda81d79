package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Note;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Audit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An audit that begins within a month, and not all is ready. */
public final class AuditUnprepared implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "audit-unprepared", "AUD-06", RuleClass.TIME, "An audit that begins soon, and not all is ready.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int DAYS = 30;

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Audit.class).stream()
                .filter(audit -> audit.active() && audit.performed().isEmpty())
                .filter(audit -> soon(context.asOf(), audit.planned().from()))
                .flatMap(AuditUnprepared::fault);
    }

    private static boolean soon(LocalDate asOf, LocalDate first) {
        return !asOf.isAfter(first) && !asOf.plusDays(DAYS).isBefore(first);
    }

    private static Stream<Diagnostic> fault(Audit audit) {
        List<Note> open = Stream.concat(tasks(audit), requests(audit)).toList();
        return open.stream().limit(1).map(first -> {
            Diagnostic found = Diagnostic.of(
                            INFO,
                            audit.at("/planned/from"),
                            "`" + audit.id() + "` begins on " + audit.planned().from() + ", and " + open.size()
                                    + (open.size() == 1 ? " thing is" : " things are") + " not ready")
                    .about(audit.id())
                    .help("finish the tasks and provide what is asked for, or plan the audit later");
            return open.stream()
                    .reduce(found, (all, note) -> all.note(note.at(), note.message()), (left, right) -> left);
        });
    }

    private static Stream<Note> tasks(Audit audit) {
        return IntStream.range(0, audit.preparation().size())
                .filter(i -> audit.preparation().get(i).done().isEmpty())
                .mapToObj(i -> new Note(audit.at("/preparation/" + i), "not done"));
    }

    private static Stream<Note> requests(Audit audit) {
        return IntStream.range(0, audit.requests().size())
                .filter(i -> audit.requests().get(i).status() == Audit.RequestStatus.OPEN)
                .mapToObj(i -> new Note(audit.at("/requests/" + i), "not provided"));
    }
}
