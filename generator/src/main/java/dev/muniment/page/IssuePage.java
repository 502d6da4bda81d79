package dev.muniment.page;

import dev.muniment.model.ContextIssue;
import java.util.Map;
import java.util.stream.Stream;

/** One issue of the context: what is the case, whether it matters and why, and what follows from it. */
final class IssuePage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context,
                ContextIssue.class,
                "issue.ftlh",
                (directory, issue) -> new Model(
                        directory.paths(),
                        EntityPage.model(context, issue, directory.around(issue)),
                        ContextPages.Issue.of(new ContextPages.Setting(context, Paths.of(issue)), issue)));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, EntityPage.Model record, ContextPages.Issue issue) {}
}
