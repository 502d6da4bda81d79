package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Audit;
import dev.muniment.model.Corpus;
import dev.muniment.model.Organisation;
import dev.muniment.model.Ref;
import dev.muniment.model.RefOrText;
import dev.muniment.model.Role;
import dev.muniment.model.Unit;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An internal audit by somebody who runs what is audited. */
public final class AuditorNotIndependent implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "auditor-not-independent",
            "AUD-02",
            RuleClass.LOGIC,
            "An internal audit by somebody who runs what is audited.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Audit.class).stream()
                .filter(audit -> audit.type() == Audit.Type.INTERNAL && audit.status() != Audit.Status.CANCELLED)
                .flatMap(audit -> Stream.concat(
                        fault(context.corpus(), audit, "/lead_auditor", audit.leadAuditor()),
                        IntStream.range(0, audit.auditors().size())
                                .boxed()
                                .flatMap(i -> fault(
                                        context.corpus(),
                                        audit,
                                        "/auditors/" + i,
                                        audit.auditors().get(i)))));
    }

    private static Stream<Diagnostic> fault(Corpus corpus, Audit audit, String field, RefOrText auditor) {
        LocalDate day =
                audit.performed().map(Audit.Days::from).orElse(audit.planned().from());
        return auditor.target().stream()
                .flatMap(person -> audited(corpus, audit).stream()
                        .filter(role -> holds(corpus, role, person, day))
                        .limit(1)
                        .map(role -> Diagnostic.of(
                                        INFO,
                                        audit.at(field),
                                        "`" + person + "` audits in `" + audit.id() + "` what `" + role
                                                + "` runs, and held that role on " + day)
                                .about(audit.id())
                                .help("name an auditor who has no part in what is audited")));
    }

    private static Set<String> audited(Corpus corpus, Audit audit) {
        Set<String> roles = new TreeSet<>();
        corpus.single(Organisation.class)
                .ifPresent(organisation ->
                        roles.add(organisation.isms().responsible().id()));
        audit.units().stream()
                .flatMap(unit -> corpus.find(Unit.class, unit).stream())
                .map(Unit::head)
                .map(Ref::id)
                .forEach(roles::add);
        return roles;
    }

    private static boolean holds(Corpus corpus, String role, String person, LocalDate day) {
        return corpus.find(Role.class, role).stream()
                .flatMap(known -> known.holdersOn(day).stream())
                .anyMatch(holder -> holder.person().id().equals(person));
    }
}
