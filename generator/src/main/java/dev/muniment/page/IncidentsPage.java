package dev.muniment.page;

import dev.muniment.view.IncidentRegister;
import dev.muniment.view.NoticeRegister;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Incidents with the times they took, and notices with what came of them. */
final class IncidentsPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Map<String, String> paths = Paths.all(context.corpus());
        IncidentRegister register = IncidentRegister.of(context.corpus(), context.asOf());
        NoticeRegister notices = NoticeRegister.of(context.corpus());
        return Stream.of(
                new Page(
                        "incidents/index.html",
                        "incidents.ftlh",
                        "incidents",
                        new Model(
                                paths,
                                register.open(),
                                register.ended(),
                                register.middles(),
                                notices.rows().size(),
                                notices.waiting())),
                new Page(
                        "risks/notices/index.html",
                        "notices.ftlh",
                        "risks",
                        new Notices(paths, notices.rows(), notices.waiting())));
    }

    /** What the template of incidents sees. */
    public record Model(
            Map<String, String> paths,
            List<IncidentRegister.Row> open,
            List<IncidentRegister.Row> ended,
            List<IncidentRegister.Middle> middles,
            int notices,
            int waiting) {}

    /** What the template of notices sees. */
    public record Notices(Map<String, String> paths, List<NoticeRegister.Row> rows, int waiting) {}
}
