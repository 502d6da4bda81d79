package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The organisation whose management system this is. */
@Doc("The organisation whose information security management system this is.")
@Filed(
        prefix = "ORG",
        folder = "organisation",
        file = "organisation.yaml",
        shape = IdShape.SINGLETON,
        audience = Audience.STAFF)
public record Organisation(
        @Doc(value = "Always `ORG`.", example = "ORG") String id,

        @Doc(value = "Name as people use it.", example = "Example Water Utility")
        String title,

        @Doc(value = "Name in the company register.", example = "Example Water Utility Ltd")
        Optional<String> legalName,

        @Doc(value = "Number in the company register.", example = "HRB 12345")
        Optional<String> idNumber,

        @Doc(value = "What the organisation does, one sentence for the home page and the cover.")
        Optional<String> summary,

        @Doc("Places where it works.") List<Place> locations,

        @Doc(value = "First day of the fiscal year, month and day.", example = "\"01-01\"")
        Optional<String> fiscalYearStart,

        @Doc(value = "Time zone of its days.", example = "Europe/Berlin")
        String timezone,

        @Doc(value = "Currency of amounts, three letters.", example = "EUR")
        String currency,

        @Doc(value = "Language of the content.", example = "en") @Default("en")
        String language,

        @Doc(value = "People employed; denominator of metrics.", example = "412") @Range(min = 1)
        Optional<Integer> employeeCount,

        @Doc(value = "Frameworks in use.", example = "[iso27001]", back = "used by")
        List<Ref<Framework>> frameworks,

        @Doc("Who leads the management system, and what it covers.")
        Isms isms,

        @Doc("How anybody reports that something looks wrong.")
        Optional<Reporting> reporting,

        Origin origin)
        implements Entity {

    public Organisation {
        locations = List.copyOf(locations);
        frameworks = List.copyOf(frameworks);
    }

    /** A place of work. */
    public record Place(
            @Doc(value = "Name of the place.", example = "Head office")
            String name,

            @Doc(value = "Its address.", example = "1 Weir Lane, Ostmere")
            Optional<String> address) {}

    /** Leadership and scope of the management system. */
    public record Isms(
            @Doc(value = "What the management system covers, in one sentence.")
            String scopeStatement,

            @Doc(value = "Document that states the scope.", example = "DOC-001", back = "states the scope of")
            Optional<Ref<OtherDocument>> scope,

            @Doc(value = "Role of top management.", example = "ROL-ceo", back = "top management of")
            Ref<Role> topManagement,

            @Doc(
                    value = "Role of the Information Security Officer.",
                    example = "ROL-iso",
                    back = "answers for security at")
            Ref<Role> responsible,

            @Doc("Certificates of the management system.") List<Certificate> certifiedAgainst) {

        public Isms {
            certifiedAgainst = List.copyOf(certifiedAgainst);
        }
    }

    /** A certificate. */
    public record Certificate(
            @Doc(value = "Framework.", example = "iso27001", back = "certified for")
            Ref<Framework> framework,

            @Doc(value = "Number of the certificate.", example = "IS 700123")
            String certificate,

            @Doc(value = "Body that issued it.", example = "Example CB")
            String body,

            @Doc(value = "First day.", example = "2025-05-02")
            LocalDate validFrom,

            @Doc(value = "Last day.", example = "2028-05-01")
            @NotBefore("valid_from")
            @Due(value = "End of certificate", next = "have it renewed")
            LocalDate validTo,

            @Doc("What it covers, as it is printed there.") Optional<String> scopeStatement) {}

    /** Where to report. */
    public record Reporting(
            @Doc(value = "Telephone or address that is always answered.", example = "ext. 1100")
            String contact,

            @Doc(value = "What to report, in plain words.") Optional<String> note) {}
}
