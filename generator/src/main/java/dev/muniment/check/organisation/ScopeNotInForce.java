package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Organisation;
import java.util.Optional;
import java.util.stream.Stream;

/** A scope of the management system that nobody approved. */
public final class ScopeNotInForce implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("scope-not-in-force", "ORG-01", RuleClass.LOGIC, "A scope document that is not in force.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().single(Organisation.class).stream()
                .flatMap(organisation -> fault(context, organisation).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Organisation organisation) {
        return organisation
                .isms()
                .scope()
                .flatMap(scope -> context.corpus().find(Document.class, scope.id()))
                .filter(scope -> !scope.inForce())
                .map(scope -> Diagnostic.of(
                                INFO,
                                organisation.at("/isms/scope"),
                                "the scope `" + scope.id() + "` is `"
                                        + scope.status().word() + "`")
                        .about(organisation.id())
                        .note(scope.at("/status"), "status of the scope")
                        .help("approve it and put it in force"));
    }
}
