package se.overens.launcher.demo;

import static se.overens.launcher.demo.CountyNumber.command;

import java.util.List;
import java.util.Map;

/// Kronoberg, an office that begins in April: it costs 1 400 000 kr a year with twenty, and Ljungby has money for 700 000
/// of the 750 000 kr that the first year is to cost. Next year the index lifts the cost above the contract's ceiling, and
/// nobody has said where Ljungby's money is to come from. The amounts are those of an agreement of 2014, moved ten years;
/// the association and the index are invented.
final class PostUnderCeiling {
    private static final String WORKSPACE = "/workspaces/07";
    private static final String PAYER = "0781";
    private static final String SERIES = "PKV-EX";

    private PostUnderCeiling() {}

    static void tell(Api api) {
        String association = association(api);
        int agreement = contract(api, association);
        int number = coordinator(api).post(WORKSPACE + "/posts", command("title", "Regionkontoret i Ljungby", "task", "Samordnar mottagande och vägar till arbete.",
                "fte", "20", "startedOn", "2024-04-01", "caseReference", "851-2110-2024", "agreements", List.of(agreement)), "demo-07-office-post").body().path("number").asInt();
        String post = WORKSPACE + "/posts/" + number;
        coordinator(api).post(post + "/staffing/frame", command("legalBasis", "CIVIL_AGREEMENT", "citation", "KL 2:1", "plannedEnd", "2025-12-31",
                "steering", List.of(command("party", "lst", "role", "CHAIR"), command("party", PAYER, "role", "MEMBER"), command("party", "af", "role", "MEMBER"))), "demo-07-office-frame");
        year(api, post, 2024, "750000.00", association);
        api.as("ekonom-07", "lst").post(WORKSPACE + "/invoice-bases", command("post", number, "period", "2024-H1"), "demo-07-office-2024-H1");
        index(api, post);
        year(api, post, 2025, null, association);
    }

    private static String association(Api api) {
        coordinator(api).post(WORKSPACE + "/members", command("code", "af", "startsOn", "2024-01-01"), "demo-07-office-af");
        return coordinator(api).post(WORKSPACE + "/members", command("startsOn", "2024-01-01", "newcomer", command("number", "802999-0002", "name", "Övningsföreningen",
                "shortName", "Övningsföreningen", "kind", "ASSOCIATION")), "demo-07-office-association").body().path("code").asText();
    }

    private static int contract(Api api, String association) {
        return coordinator(api).post(WORKSPACE + "/agreements/existing", command(
                "title", "Regionkontoret i Ljungby", "form", "FUNDED", "parties", List.of(PAYER, "af", association), "bilateral", false,
                "signedOn", "2024-03-25", "startsOn", "2024-04-01", "endsOn", "2025-12-31", "caseReference", "851-2110-2024",
                "clauses", List.of(
                        clause("§ 2", "Verksamheten", "WORK", "Länsstyrelsen driver kontoret med tjugo anställda.", command("kind", "FIGURE", "about", "STAFF", "value", "20")),
                        clause("§ 5", "Kostnad", "COST", "Kommunen betalar kontorets kostnad, högst det som anges för året.",
                                command("kind", "MONEY", "about", "FULL_YEAR_COST", "party", PAYER, "value", "1400000"),
                                command("kind", "MONEY", "about", "FUNDING_CEILING", "party", PAYER, "year", 2024, "value", "700000", "note", "förvaltningens resultatbalansering")),
                        clause("§ 6", "Tak", "COST", "För 2025 faktureras högst 1 400 000 kronor. Blir kostnaden högre ska parterna förhandla om det som överstiger taket.",
                                command("kind", "MONEY", "about", "CONTRACT_CEILING", "year", 2025, "value", "1400000"), command("kind", "RULE", "about", "CEILING_OVERFLOW", "value", "RENEGOTIATE")),
                        clause("§ 7", "Index", "COST", "Kostnaden räknas varje år upp med index, första gången 2025."),
                        clause("§ 9", "Uppsägning", "NOTICE", "Avtalet kan sägas upp med tre månaders uppsägningstid till utgången av ett kalenderår.")),
                "noticeTerms", command("noticeMonths", 3, "endsAt", "YEAR_END"),
                "scan", Files.attach(coordinator(api), WORKSPACE, "avtal-2018-11-18.pdf")), "demo-07-office-contract").body().path(0).path("number").asInt();
    }

    @SafeVarargs
    private static Map<String, Object> clause(String number, String heading, String section, String text, Map<String, Object>... terms) {
        return command("number", number, "heading", heading, "section", section, "text", text, "mandatory", false, "terms", List.of(terms));
    }

    private static void year(Api api, String post, int year, String estimate, String association) {
        var component = command("kind", "SALARY", "amount", "1400000.00", "key", command("type", "FIXED_PERCENT"), "parts", List.of(
                command("party", PAYER, "percent", "100"), command("party", "af", "percent", "0"), command("party", association, "percent", "0")));
        if (estimate != null) component.put("estimate", estimate);
        coordinator(api).post(post + "/years", command("year", year, "components", List.of(component), "source", "Länsstyrelsens budget för kontoret " + year, "clause", "§ 5"),
                "demo-07-office-year-" + year);
    }

    private static void index(Api api, String post) {
        coordinator(api).post(WORKSPACE + "/index-series", command("code", SERIES, "name", "Prisindex för kommunal verksamhet (exempeltal)"), "demo-07-office-series");
        coordinator(api).post(WORKSPACE + "/index-series/" + SERIES + "/points", command("text", "period;värde;publicerad\n2024;1;2023-10-13\n2025;1,03;2024-08-15"), "demo-07-office-points");
        coordinator(api).post(post + "/index", command("component", "SALARY", "base", "1400000.00", "baseYear", 2024, "series", SERIES, "clause", "§ 7"), "demo-07-office-index");
    }

    private static Api.As coordinator(Api api) {
        return api.as("samordnare-07", "lst");
    }
}
