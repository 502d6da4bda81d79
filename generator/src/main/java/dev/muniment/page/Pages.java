package dev.muniment.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every sort of page. Where two make the same page, the earlier one has it: a look of its own before the default. */
public final class Pages {

    private static final List<PageSource> ALL = List.of(
            new HomePage(),
            new TodayPage(),
            new CalendarPage(),
            new DocumentsPage(),
            new StatementIndexPage(),
            new DocumentPage(),
            new MatrixPage(),
            new ActivitiesPage(),
            new ActivityPage(),
            new RisksPage(),
            new RiskPage(),
            new TreatmentPages(),
            new MetricsPage(),
            new MetricPage(),
            new ActionsPage(),
            new ActionPage(),
            new ApplicabilityPage(),
            new CoveragePage(),
            new ControlsPage(),
            new ControlPage(),
            new EvidencePage(),
            new EvidenceItemPage(),
            new RolePage(),
            new UnitPage(),
            new SubmissionsPage(),
            new IncidentsPage(),
            new IncidentPage(),
            new NoticePage(),
            new ExceptionsPage(),
            new ExceptionPage(),
            new ContinuityPage(),
            new ProcessPage(),
            new ExercisePage(),
            new TrainingPage(),
            new CoursePage(),
            new AssurancePages(),
            new AuditPage(),
            new FindingPage(),
            new ReviewsPage(),
            new ReviewPage(),
            new AssetsPage(),
            new AssetPage(),
            new SupplierPage(),
            new EscalationPage(),
            new ContextPages(),
            new ObligationPage(),
            new IssuePage(),
            new PartyPage(),
            new ObjectivesPage(),
            new ObjectivePage(),
            new PeoplePage(),
            new PersonPage(),
            new DocumentKindPages(),
            new WaiversPage(),
            new WaiverPage(),
            new OrganisationPage(),
            new SettingsPage(),
            new RiskMethodPage(),
            new RegisterPage(),
            new EntityPage(),
            new SearchPage(),
            new ValidationPage(),
            new KindReferencePage(),
            new RuleReferencePage(),
            new GlossaryPage(),
            new PointerPage());

    private Pages() {}

    /** Every page; each is made when it is asked for. */
    public static Stream<Page> of(PageContext context) {
        Set<String> taken = new TreeSet<>();
        return Stream.concat(
                ALL.stream().flatMap(source -> source.pages(context)).filter(page -> taken.add(page.path())),
                Stream.of(taken).map(paths -> TasksPage.of(context, paths)));
    }
}
