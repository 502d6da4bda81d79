package dev.muniment.page;

import dev.muniment.model.Markdown;
import dev.muniment.model.Role;
import dev.muniment.view.RoleSheet;
import dev.muniment.view.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is expected of the holders of a role, on one sheet. */
final class RolePage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(context, Role.class, "role.ftlh", (directory, role) -> model(context, directory, role));
    }

    private static Model model(PageContext context, Directory directory, Role role) {
        RoleSheet sheet = RoleSheet.of(context.corpus(), role, context.asOf());
        Values values = new Values(context.corpus(), Paths.of(role));
        return new Model(
                directory.paths(),
                EntityPage.model(context, role, directory.around(role)),
                sheet,
                text(values, role.purpose()),
                role.authority().map(authority -> text(values, authority)),
                sheet.activities(),
                sheet.overdueActions().size(),
                DateLine.of(sheet.dates(), context.asOf()),
                sheet.rules().named(),
                sheet.rules().forEveryone().size());
    }

    private static Html text(Values values, Markdown text) {
        return new Html(text.blocks().stream()
                .flatMap(Markdown.Block::texts)
                .map(part -> values.rich(part).markup())
                .collect(Collectors.joining()));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            RoleSheet sheet,
            Html purpose,
            Optional<Html> authority,
            int activities,
            int overdue,
            List<DateLine> dates,
            List<Rulebook.Bound> rules,
            int everyone) {}
}
