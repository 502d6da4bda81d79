package dev.muniment.page;

import dev.muniment.model.Organisation;
import dev.muniment.view.OrganisationSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The organisation: what its management system covers, who leads it, its certificates, and where to report. */
final class OrganisationPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, Organisation.class, "organisation.ftlh", (directory, one) -> model(context, directory, one));
    }

    private static Model model(PageContext context, Directory directory, Organisation organisation) {
        OrganisationSheet sheet = OrganisationSheet.of(context.corpus(), organisation, context.asOf());
        return new Model(
                directory.paths(),
                EntityPage.model(context, organisation, directory.around(organisation)),
                organisation.summary(),
                new Facts(
                        organisation.legalName(),
                        organisation.idNumber(),
                        organisation.employeeCount(),
                        organisation.fiscalYearStart(),
                        organisation.timezone(),
                        organisation.currency()),
                organisation.isms().scopeStatement(),
                sheet,
                sheet.valid(),
                organisation.reporting(),
                organisation.locations());
    }

    /**
     * What the template sees.
     *
     * @param valid how many certificates are valid on the day
     */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            Optional<String> summary,
            Facts facts,
            String scope,
            OrganisationSheet sheet,
            int valid,
            Optional<Organisation.Reporting> reporting,
            List<Organisation.Place> places) {}

    /** What it is on paper. */
    public record Facts(
            Optional<String> legalName,
            Optional<String> number,
            Optional<Integer> people,
            Optional<String> fiscalYear,
            String timezone,
            String currency) {}
}
