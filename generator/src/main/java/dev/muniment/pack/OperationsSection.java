package dev.muniment.pack;

import dev.muniment.model.Asset;
import dev.muniment.model.BusinessProcess;
import dev.muniment.model.Entity;
import dev.muniment.model.Exercise;
import dev.muniment.model.Incident;
import dev.muniment.model.Notice;
import dev.muniment.model.PolicyException;
import dev.muniment.model.Supplier;
import dev.muniment.page.PageContext;
import java.util.List;

/** What is run and guarded, who delivers, what went wrong, what may differ for a time, and how a standstill is survived. */
final class OperationsSection implements Section {

    @Override
    public String number() {
        return "12";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(
                Asset.class,
                Supplier.class,
                Incident.class,
                Notice.class,
                PolicyException.class,
                BusinessProcess.class,
                Exercise.class);
    }

    @Override
    public String template() {
        return "operations.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        return new Model(Estate.of(context), Events.of(context), Continuity.of(context));
    }

    /** What the template sees. */
    public record Model(Estate estate, Events events, Continuity continuity) {}
}
