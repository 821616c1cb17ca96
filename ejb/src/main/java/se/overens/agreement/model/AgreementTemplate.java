package se.overens.agreement.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.overens.shared.Json;
import se.overens.shared.Violation;

/// A text to start from, with places to fill in. Kept beside the code, with an owner and a version.
///
/// @param owner who keeps it: `lst` for the county administrative boards
/// @param years how long the term is
public record AgreementTemplate(String id, int version, String owner, String title, AgreementForm form, int years,
                                NoticeTerms noticeTerms, List<Clause> clauses) {

    private static final List<AgreementTemplate> ALL = List.of(load("figureless-reception"));

    public AgreementTemplate {
        clauses = List.copyOf(clauses);
    }

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

    public static Optional<AgreementTemplate> referred(String reference) {
        return ALL.stream().filter(template -> template.reference().equals(reference)).findFirst();
    }

    /// @param board          name of the county administrative board
    /// @param municipalities names of the other parties, "Habo kommun"
    /// @param shortNames     "Habo"
    public AgreementText fill(List<String> parties, String board, List<String> municipalities, List<String> shortNames, LocalDate startsOn) {
        LocalDate endsOn = startsOn.plusYears(years).minusDays(1);
        List<String> names = new ArrayList<>(municipalities);
        if (parties.contains("lst")) names.addFirst(board);
        Map<String, String> places = Map.of("parter", inWords(names), "lansstyrelse", board, "kommuner", inWords(municipalities), "kommun", inWords(shortNames),
                "fran", startsOn.toString(), "till", endsOn.toString(),
                "fran-ar", String.valueOf(startsOn.getYear()), "till-ar", String.valueOf(endsOn.getYear()));
        return new AgreementText(filled(title, places), form, parties, startsOn, endsOn, noticeTerms,
                clauses.stream().map(clause -> clause.withText(filled(clause.text(), places))).toList());
    }

    /// The sections that must be there, and are not.
    public List<Violation> missingIn(AgreementText text) {
        return clauses.stream().filter(Clause::mandatory)
                .filter(clause -> text.clauses().stream().noneMatch(c -> c.section() == clause.section() && c.heading().equals(clause.heading())))
                .map(clause -> Violation.of("clauses", "mandatory-section-missing", clause.number() + " " + clause.heading())).toList();
    }

    private static String filled(String text, Map<String, String> places) {
        String result = text;
        for (var place : places.entrySet()) result = result.replace("{{" + place.getKey() + "}}", place.getValue());
        return result;
    }

    private static String inWords(List<String> names) {
        if (names.size() == 1) return names.getFirst();
        return String.join(", ", names.subList(0, names.size() - 1)) + " och " + names.getLast();
    }

    private static AgreementTemplate load(String id) {
        try (InputStream in = AgreementTemplate.class.getResourceAsStream("/agreement-templates/" + id + ".json")) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), AgreementTemplate.class);
        } catch (IOException e) {
            throw new UncheckedIOException("template " + id, e);
        }
    }
}
