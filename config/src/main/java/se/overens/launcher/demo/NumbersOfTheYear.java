package se.overens.launcher.demo;

import static se.overens.launcher.demo.CountyNumber.command;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Jönköping: what the country expects, what the government gives the county, and how many have come. The county quotas
/// of 2017 and 2019 are the real ones; the other numbers are invented.
public final class NumbersOfTheYear {
    private static final String WORKSPACE = "/workspaces/06";

    private NumbersOfTheYear() {}

    static void tell(Api api) {
        forecast(api, "2024-07-03", Map.of(2024, 7_400, 2025, 8_000));
        countyQuota(api, 2022, 255, null, "Länsstyrelsen i Jönköpings län, länstal för 2022", "2022-01-01");
        countyQuota(api, 2024, 255, "2023-10-12", "Exempel: förordning om länstal 2024", "2024-01-01");
        planningFigure(api, 2024, 390, "2023-10-20");
        countyQuota(api, 2025, 276, "2024-08-15", "Exempel: förordning om länstal 2025", "2025-01-01");
        planningFigure(api, 2025, 410, "2024-08-15");
        received(api, 2024, "2024-08-05", Map.ofEntries(Map.entry("0604", 2), Map.entry("0617", 5), Map.entry("0642", 4), Map.entry("0643", 9),
                Map.entry("0662", 12), Map.entry("0665", 6), Map.entry("0680", 71), Map.entry("0682", 3), Map.entry("0683", 15), Map.entry("0684", 0),
                Map.entry("0685", 8), Map.entry("0686", 2), Map.entry("0687", 9)));
    }

    /// What Migrationsverket expects in the whole country, persons by year.
    public static Api.Answer forecast(Api api, String publishedOn, Map<Integer, Integer> persons) {
        return coordinator(api).post(WORKSPACE + "/forecasts", command("publishedOn", publishedOn, "scenario", "MAIN", "category", "ASSIGNMENT",
                "source", "Exempel: Migrationsverkets prognos " + publishedOn,
                "years", persons.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(year -> command("year", year.getKey(), "persons", year.getValue())).toList()),
                "demo-06-forecast-" + publishedOn);
    }

    /// The number that the government has given the county for the year.
    ///
    /// @param issuedOn the day of the ordinance, or null where it is not known
    public static Api.Answer countyQuota(Api api, int year, int persons, String issuedOn, String source, String validFrom) {
        return coordinator(api).post(WORKSPACE + "/quotas", command("category", "ASSIGNMENT", "year", year, "persons", persons,
                "issuedOn", issuedOn, "validFrom", validFrom, "source", source), "demo-06-quota-" + year + "-" + validFrom);
    }

    /// How many are expected to settle on their own: information beside the quota, and no part of it.
    public static Api.Answer planningFigure(Api api, int year, int persons, String issuedOn) {
        return coordinator(api).post(WORKSPACE + "/quotas/planning-figures", command("category", "ASSIGNMENT", "year", year, "persons", persons,
                "issuedOn", issuedOn, "source", "Exempel: planeringstal " + year), "demo-06-planning-" + year);
    }

    /// How many have come so far, by municipality.
    public static Api.Answer received(Api api, int year, String knownOn, Map<String, Integer> persons) {
        return coordinator(api).post(WORKSPACE + "/receptions", command("category", "ASSIGNMENT", "source", "Exempel: Migrationsverkets statistik",
                "knownOn", knownOn, "rows", persons.entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(each -> command("code", each.getKey(), "year", year, "persons", each.getValue())).toList()),
                "demo-06-received-" + year + "-" + knownOn);
    }

    /// A draft with the county's sheet, without anything deducted. Answers its number.
    ///
    /// @param weights in per cent: labour market, population, housing
    public static int draft(Api api, int year, int total, String... weights) {
        var drafts = WORKSPACE + "/models/drafts";
        int number = coordinator(api).post(drafts, command("title", "Kommuntal " + year, "year", year, "total", total), "demo-06-year-" + year)
                .body().path("number").asInt();
        var headings = List.of("Arbetslösa, procent", "Befolkning", "Bostäder");
        var names = List.of("Arbetsmarknad", "Befolkning", "Bostäder");
        var columns = new java.util.ArrayList<>(IntStream.range(0, 3).mapToObj(i -> command("heading", headings.get(i), "name", names.get(i),
                "kind", i == 0 ? "RATE" : "COUNT", "polarity", i == 0 ? "LESS_IS_MORE" : "MORE_IS_MORE", "weight", weights[i],
                "source", "Exempel: länsstyrelsens underlag", "asOf", (year - 1) + "-08-31")).toList());
        columns.add(command("heading", "Mottagna 2021–2023", "use", "SKIP"));
        coordinator(api).act(drafts + "/" + number + "/import", coordinator(api).get(drafts + "/" + number).etag(), command("text", CountyNumber.sheet(), "columns", columns));
        return number;
    }

    /// What has been tried in the draft, with why it was not chosen. Answers the scenario's number.
    public static int scenario(Api api, int draft, String name, String whyNot, String... weights) {
        return coordinator(api).post(WORKSPACE + "/models/drafts/" + draft + "/scenarios", command("name", name, "whyNot", whyNot,
                "change", command("weights", List.of(weights))), "demo-06-scenario-" + draft + "-" + name.length()).body().path("number").asInt();
    }

    private static Api.As coordinator(Api api) {
        return api.as("samordnare-06", "lst");
    }
}
