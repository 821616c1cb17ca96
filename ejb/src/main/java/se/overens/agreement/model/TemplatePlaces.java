package se.overens.agreement.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.overens.agreement.model.AgreementTemplate.Annex;
import se.overens.agreement.model.AgreementTemplate.Party;
import se.overens.workspace.model.Organisation.Kind;

/// What is put in the places of a template: `{{kommun}}` becomes the names of the municipalities. A place that nobody
/// fills stays, so that the text cannot be sent before somebody has written there.
///
/// A value whose party is such a place becomes one for each party of that kind. One whose year is 0 becomes one for each
/// year of the term; 1 is the first year, 2 the one after.
final class TemplatePlaces {

    private static final int MOST_YEARS = 20;
    private static final Map<String, Set<Kind>> KINDS = Map.of(
            "lansstyrelse", EnumSet.of(Kind.COUNTY_ADMINISTRATIVE_BOARD),
            "kommun", EnumSet.of(Kind.MUNICIPALITY),
            "myndighet", EnumSet.of(Kind.STATE_AGENCY),
            "forening", EnumSet.of(Kind.ASSOCIATION),
            "organ", EnumSet.of(Kind.REGIONAL_BODY, Kind.MUNICIPAL_FEDERATION, Kind.REGION));

    private final List<Party> parties;
    private final int firstYear;
    private final int lastYear;
    private final Map<String, String> places = new LinkedHashMap<>();

    /// @param endsOn null until further notice
    TemplatePlaces(List<Party> parties, LocalDate startsOn, LocalDate endsOn, Annex annex) {
        this.parties = parties;
        this.firstYear = startsOn.getYear();
        this.lastYear = Math.min(endsOn == null ? firstYear : endsOn.getYear(), firstYear + MOST_YEARS);
        put("parter", parties.stream().map(Party::name).toList());
        put("kommuner", of("kommun").map(Party::name).toList());
        KINDS.keySet().stream().sorted().forEach(place -> put(place, of(place)
                .map("lansstyrelse".equals(place) ? Party::name : Party::shortName).toList()));
        places.putAll(Map.of("fran", startsOn.toString(), "fran-ar", String.valueOf(firstYear)));
        if (endsOn != null) places.putAll(Map.of("till", endsOn.toString(), "till-ar", String.valueOf(lastYear)));
        if (annex != null) places.putAll(Map.of("modell", annex.reference(), "modell-sha256", annex.sha256()));
    }

    String fill(String text) {
        String result = text;
        for (var place : places.entrySet()) result = result.replace("{{" + place.getKey() + "}}", place.getValue());
        return result;
    }

    List<ClauseTerm> fill(List<ClauseTerm> terms) {
        return terms.stream().flatMap(this::forEachParty).flatMap(this::forEachYear).toList();
    }

    private Stream<ClauseTerm> forEachParty(ClauseTerm term) {
        if (term.party() == null || !term.party().startsWith("{{")) return Stream.of(term);
        return of(term.party().replaceAll("[{}]", "")).map(party -> with(term, party.code(), term.year()));
    }

    private Stream<ClauseTerm> forEachYear(ClauseTerm term) {
        if (term.year() == null || term.year() > MOST_YEARS) return Stream.of(with(term, term.party(), term.year()));
        if (term.year() > 0) return Stream.of(with(term, term.party(), firstYear + term.year() - 1));
        return IntStream.rangeClosed(firstYear, lastYear).mapToObj(year -> with(term, term.party(), year));
    }

    /// A value that still has a place to fill is left for somebody to write.
    private ClauseTerm with(ClauseTerm term, String party, Integer year) {
        return new ClauseTerm(term.kind(), term.about(), party, year, written(term.value()), term.least(), term.most(), written(term.note()));
    }

    private String written(String value) {
        if (value == null) return null;
        String filled = fill(value);
        return filled.contains("{{") ? "" : filled;
    }

    private Stream<Party> of(String place) {
        Set<Kind> kinds = KINDS.getOrDefault(place, Set.of());
        return parties.stream().filter(party -> kinds.contains(party.kind()));
    }

    private void put(String place, List<String> names) {
        if (!names.isEmpty()) places.put(place, inWords(names));
    }

    private static String inWords(List<String> names) {
        if (names.size() == 1) return names.getFirst();
        return String.join(", ", names.subList(0, names.size() - 1)) + " och " + names.getLast();
    }
}
