package dev.muniment.pack;

import dev.muniment.check.Manual;
import dev.muniment.diagnostic.Area;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Severity;
import dev.muniment.model.Entity;
import dev.muniment.model.Settings;
import dev.muniment.model.Waiver;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the volume is, who answers for it, how it came about, and what the check found. */
final class ControlSection implements Section {

    @Override
    public String number() {
        return "0";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(Waiver.class);
    }

    @Override
    public String template() {
        return "control.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        List<Waiver> waivers = context.corpus().all(Waiver.class);
        return new Model(
                handling(context),
                Manual.faults().size(),
                context.corpus().all().size(),
                Stream.of(Area.values()).map(area -> tally(context, area)).toList(),
                context.diagnostics().stream()
                        .filter(one -> one.waived().isEmpty() && one.severity() != Severity.INFORMATION)
                        .toList(),
                waivers.stream().map(waiver -> setAside(context, waiver)).toList(),
                Guide.of(context));
    }

    private static List<Handling> handling(PageContext context) {
        Typesetter setter = new Typesetter(context.corpus());
        return context.corpus().single(Settings.class).stream()
                .flatMap(settings -> settings.classificationLevels().stream()
                        .map(level ->
                                new Handling(level.name(), level.handling().map(text -> setter.of(settings, text)))))
                .toList();
    }

    private static Tally tally(PageContext context, Area area) {
        List<Diagnostic> all = context.diagnostics().stream()
                .filter(one -> one.rule().area() == area)
                .toList();
        return new Tally(
                area.title(),
                all.stream().filter(Diagnostic::blocks).count(),
                count(all, Severity.WARNING),
                count(all, Severity.INFORMATION),
                all.stream().filter(one -> one.waived().isPresent()).count());
    }

    private static long count(List<Diagnostic> all, Severity severity) {
        return all.stream()
                .filter(one -> one.severity() == severity && one.waived().isEmpty())
                .count();
    }

    private static SetAside setAside(PageContext context, Waiver waiver) {
        long used = context.diagnostics().stream()
                .filter(one -> one.waived()
                        .filter(waived -> waived.waiver().equals(waiver.id()))
                        .isPresent())
                .count();
        return new SetAside(
                waiver,
                waiver.title(),
                waiver.by().map(person -> Named.of(context.corpus(), person)),
                waiver.role().map(role -> Named.of(context.corpus(), role)),
                used);
    }

    /** What the template sees. */
    public record Model(
            List<Handling> handling,
            int rules,
            int records,
            List<Tally> areas,
            List<Diagnostic> diagnostics,
            List<SetAside> waivers,
            Guide guide) {}

    /** How information of a level is handled. */
    public record Handling(String level, Optional<Html> text) {}

    /** Diagnostics of one area; those that a waiver suppresses count as waived only. */
    public record Tally(String area, long errors, long warnings, long remarks, long waived) {}

    /** A waiver and how many diagnostics it suppresses. */
    public record SetAside(Waiver waiver, String title, Optional<Named> by, Optional<Named> role, long used) {}
}
