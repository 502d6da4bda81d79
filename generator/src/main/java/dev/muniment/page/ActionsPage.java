package dev.muniment.page;

import dev.muniment.view.OwnedAction;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one list of all that is to be done, and of what was. */
final class ActionsPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        List<OwnedAction> all = OwnedAction.all(context.corpus(), context.asOf());
        List<OwnedAction> open = all.stream().filter(OwnedAction::open).toList();
        Model model = new Model(
                Paths.all(context.corpus()),
                open,
                all.stream().filter(action -> !action.open()).toList(),
                (int) open.stream().filter(OwnedAction::overdue).count());
        return Stream.of(new Page("actions/index.html", "actions.ftlh", "actions", model));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, List<OwnedAction> open, List<OwnedAction> ended, int overdue) {}
}
