package dev.muniment.pack;

import dev.muniment.model.Action;
import dev.muniment.model.Entity;
import dev.muniment.page.PageContext;
import dev.muniment.view.OwnedAction;
import java.util.List;

/** All that is to be done, and what was done. */
final class ImprovementSection implements Section {

    @Override
    public String number() {
        return "16";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(Action.class);
    }

    @Override
    public String template() {
        return "improvement.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        List<OwnedAction> all = OwnedAction.all(context.corpus(), context.asOf());
        return new Model(
                all.stream().filter(OwnedAction::open).toList(),
                all.stream().filter(action -> !action.open()).toList(),
                (int) all.stream().filter(OwnedAction::overdue).count());
    }

    /** What the template sees. */
    public record Model(List<OwnedAction> open, List<OwnedAction> ended, int overdue) {}
}
