package se.overens.agreement.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.overens.shared.Json;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// A text to start from, with places to fill in and an owner and a version. The national ones are kept beside the code.
///
/// @param owner code of the organisation that keeps it, or `riket` for a national one
/// @param years how long the term is, or 0 until further notice
public record AgreementTemplate(String id, int version, String owner, String title, AgreementForm form, int years,
                                NoticeTerms noticeTerms, List<Clause> clauses) {

    public static final String NATION = "riket";

    private static final List<AgreementTemplate> ALL = Stream.of("figures-reception", "figureless-reception", "multi-year-reception",
            "assignable-places", "regional", "local", "funded", "collaboration", "delegated").map(AgreementTemplate::load).toList();
    private static final List<AgreementTemplate> EARLIER = List.of(load("figureless-reception-1"));

    public AgreementTemplate {
        clauses = List.copyOf(clauses);
    }

    /// One of those that the text is to be between.
    ///
    /// @param name      "Habo kommun"
    /// @param shortName "Habo"
    public record Party(String code, String name, String shortName, Kind kind) {
    }

    /// The distribution model that a text can have as its annex.
    ///
    /// @param reference `modell/17`
    public record Annex(String reference, String sha256) {
    }

    /// The national templates.
    public static List<AgreementTemplate> all() {
        return ALL;
    }

    public static Optional<AgreementTemplate> find(String id) {
        return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /// How a draft says which one it started from: `figureless-reception/1`.
    public String reference() {
        return id + "/" + version;
    }

    /// The national one of this reference, also when there is a later version.
    public static Optional<AgreementTemplate> referred(String reference) {
        return Stream.concat(ALL.stream(), EARLIER.stream()).filter(template -> template.reference().equals(reference)).findFirst();
    }

    /// @param annex null when the county has no model
    public AgreementText fill(List<Party> parties, LocalDate startsOn, Annex annex) {
        LocalDate endsOn = years == 0 ? null : startsOn.plusYears(years).minusDays(1);
        TemplatePlaces places = new TemplatePlaces(parties, startsOn, endsOn, annex);
        return new AgreementText(places.fill(title), form, parties.stream().map(Party::code).toList(), startsOn, endsOn, noticeTerms,
                clauses.stream().map(clause -> clause.withText(places.fill(clause.text())).withTerms(places.fill(clause.terms()))).toList());
    }

    /// The sections that must be there, and are not.
    public List<Violation> missingIn(AgreementText text) {
        return clauses.stream().filter(Clause::mandatory)
                .filter(clause -> text.clauses().stream().noneMatch(c -> c.section() == clause.section() && clause.heading().equals(c.heading())))
                .map(clause -> Violation.of("clauses", "mandatory-section-missing", clause.number() + " " + clause.heading())).toList();
    }

    private static AgreementTemplate load(String id) {
        try (InputStream in = AgreementTemplate.class.getResourceAsStream("/agreement-templates/" + id + ".json")) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), AgreementTemplate.class);
        } catch (IOException e) {
            throw new UncheckedIOException("template " + id, e);
        }
    }
}
