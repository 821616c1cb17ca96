package se.overens.launcher.demo;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Jönköping, from the county's number to thirteen figures. The figures of 2022 are the real ones, as they were
/// decided; of 2024, inhabitants are real and dwellings, deductions and the decision are invented.
public final class CountyNumber {
    private static final String WORKSPACE = "/workspaces/06";

    private CountyNumber() {}

    static void tell(Api api) {
        decidedIn2022(api);
        publishYear(api, draft(api, 2024, 255), "2023-11-16", "851-5210-2023");
        int next = draft(api, 2025, 276);
        NumbersOfTheYear.scenario(api, next, "Mer befolkning", "Arbetsmarknaden ska väga tyngst.", "30", "55", "15");
        NumbersOfTheYear.scenario(api, next, "Utan bostäder", "Lediga bostäder säger vad som går att göra i år.", "50", "50", "0");
        Referral.answer(api, Referral.send(api, next, "2024-09-13"));
        DuringTheYear.agree(api, 2024, 2);
    }

    /// Kommuntal 2022 as länsstyrelsen decided them, Sävsjö with none.
    public static Api.Answer decidedIn2022(Api api) {
        return coordinator(api).post(WORKSPACE + "/models/decided-figures", command(
                "title", "Kommuntal 2022", "year", 2022, "total", 255,
                "figures", command("0604", 4, "0686", 4, "0662", 18, "0617", 10, "0643", 18, "0680", 119, "0642", 9, "0682", 8, "0684", 0, "0687", 8, "0665", 13, "0685", 13, "0683", 31),
                "source", "Länsstyrelsen i Jönköpings län, kommuntal för 2022", "decidedBy", "Länsstyrelsen i Jönköpings län",
                "decidedOn", "2021-11-16", "caseReference", "851-8021-2021"), "demo-06-decided-2022");
    }

    /// A draft with the county's sheet taken in and weighed. Answers its number.
    public static int draft(Api api, int year, int total) {
        var drafts = WORKSPACE + "/models/drafts";
        int number = coordinator(api).post(drafts, command("title", "Kommuntal " + year, "year", year, "total", total), "demo-06-kommuntal-" + year)
                .body().path("number").asInt();
        coordinator(api).act(drafts + "/" + number + "/import", coordinator(api).get(drafts + "/" + number).etag(), command("text", sheet(), "columns", List.of(
                command("heading", "Arbetslösa, procent", "name", "Arbetsmarknad", "kind", "RATE", "polarity", "LESS_IS_MORE", "weight", "45", "source", "Arbetsförmedlingen, augusti 2022", "asOf", "2022-08-31"),
                command("heading", "Befolkning", "kind", "COUNT", "weight", "40", "source", "Folkmängd enligt förteckning", "asOf", "2023-10-02"),
                command("heading", "Bostäder", "kind", "COUNT", "weight", "15", "source", "Kommunernas svar", "asOf", "2023-09-15"),
                command("heading", "Mottagna 2021–2023", "use", "DEDUCTION", "source", "Länsstyrelsens uppföljning"))));
        return number;
    }

    /// Answers the number of the published model.
    public static int publishYear(Api api, int draft, String decidedOn, String caseReference) {
        var path = WORKSPACE + "/models/drafts/" + draft;
        return coordinator(api).act(path + "/publication", coordinator(api).get(path).etag(), command(
                "decidedBy", "Länsstyrelsen i Jönköpings län", "decidedOn", decidedOn, "caseReference", caseReference, "rapporteur", "Samordnare"))
                .body().path("number").asInt();
    }

    private static Api.As coordinator(Api api) {
        return api.as("samordnare-06", "lst");
    }

    /// The thirteen as the county's own spreadsheet gives them: semicolons, decimal commas, 680 for 0680.
    public static String sheet() {
        return new String(Files.read("jonkoping-2024.csv"), StandardCharsets.UTF_8);
    }

    /// Keys and values by turns, in their order.
    static Map<String, Object> command(Object... keysAndValues) {
        var command = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            command.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return command;
    }
}
