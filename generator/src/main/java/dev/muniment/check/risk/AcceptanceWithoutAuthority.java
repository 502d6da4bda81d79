package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Risk;
import dev.muniment.model.RiskMethod;
import dev.muniment.model.Role;
import dev.muniment.model.Settings;
import dev.muniment.view.RiskLevels;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk that was accepted by somebody who may not, at too low a level, or for too long. */
public final class AcceptanceWithoutAuthority implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "acceptance-without-authority", "RSK-08", RuleClass.LOGIC, "An acceptance that the method does not allow.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Risk.class).stream()
                .filter(Risk::active)
                .filter(risk -> risk.acceptance().isPresent())
                .flatMap(risk -> Stream.of(
                        holder(context, risk), right(context, risk), level(context, risk), span(context, risk)))
                .flatMap(Optional::stream);
    }

    private static Optional<Diagnostic> holder(CheckContext context, Risk risk) {
        Risk.Acceptance taken = risk.acceptance().orElseThrow();
        return context.corpus()
                .find(Role.class, taken.role().id())
                .filter(role -> role.holdersOn(taken.date()).stream()
                        .noneMatch(holder -> holder.person().equals(taken.by())))
                .map(role ->
                        fault(risk, "by", "`" + taken.by() + "` did not hold `" + role.id() + "` on " + taken.date()));
    }

    private static Optional<Diagnostic> right(CheckContext context, Risk risk) {
        Risk.Acceptance taken = risk.acceptance().orElseThrow();
        return RiskLevels.of(context.corpus())
                .filter(levels -> levels.named(taken.levelAccepted())
                        .filter(level -> !levels.mayAccept(taken.role(), level))
                        .isPresent())
                .map(levels -> fault(
                        risk,
                        "role",
                        "`" + taken.role() + "` may not accept a risk of level `" + taken.levelAccepted() + "`"));
    }

    private static Optional<Diagnostic> level(CheckContext context, Risk risk) {
        String accepted = risk.acceptance().orElseThrow().levelAccepted();
        Optional<RiskLevels> known = RiskLevels.of(context.corpus());
        if (known.isPresent() && known.get().named(accepted).isEmpty()) {
            return Optional.of(fault(risk, "level_accepted", "`" + accepted + "` is no level of the method"));
        }
        return known.flatMap(
                        levels -> levels.level(risk.current()).filter(level -> level.rank() > rank(levels, accepted)))
                .map(level -> fault(
                        risk,
                        "level_accepted",
                        "`" + risk.id() + "` is of level `" + level.id() + "` now, above the accepted `" + accepted
                                + "`"));
    }

    private static Optional<Diagnostic> span(CheckContext context, Risk risk) {
        Risk.Acceptance taken = risk.acceptance().orElseThrow();
        return context.corpus()
                .single(Settings.class)
                .flatMap(Settings::maxDurations)
                .map(longest -> taken.date().plus(longest.acceptance()))
                .filter(last -> taken.expires().map(day -> day.isAfter(last)).orElse(true))
                .map(last -> fault(
                        risk, "expires", "the acceptance of `" + risk.id() + "` may hold until " + last + " at most"));
    }

    private static int rank(RiskLevels levels, String id) {
        return levels.named(id).map(RiskMethod.Level::rank).orElse(0);
    }

    private static Diagnostic fault(Risk risk, String field, String message) {
        return Diagnostic.of(INFO, risk.at("/acceptance/" + field), message)
                .about(risk.id())
                .help(
                        "have it accepted by whom the method names for this level, for no longer than the settings allow");
    }
}
