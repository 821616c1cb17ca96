package se.overens.launcher.demo;

import static se.overens.launcher.demo.CountyNumber.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Östergötland, from an old contract towards its end: a post that thirteen municipalities have paid for since 2016.
/// Twelve have decided to end it, and the thirteenth has not. Amounts and inhabitants are as published; what the
/// municipalities are said to have decided is invented.
public final class SharedPost {
    private static final String WORKSPACE = "/workspaces/05";
    private static final String POST = WORKSPACE + "/posts/";

    /// What a municipality is said to have decided, and whether the county board registered it from a letter.
    public record Decided(String municipality, String decidedOn, String paragraph, String publishedOn, boolean byTheCounty) {}

    public static final List<String> MUNICIPALITIES = List.of("0509", "0512", "0513", "0560", "0561", "0562", "0563", "0580", "0581", "0582", "0583", "0584", "0586");

    public static final List<Decided> DECISIONS = List.of(
            new Decided("0562", "2024-06-10", "§ 143", "2024-06-12", false), new Decided("0581", "2024-06-10", "§ 187", "2024-06-12", false),
            new Decided("0512", "2024-06-10", "§ 91", "2024-06-13", true), new Decided("0583", "2024-06-11", "§ 120", "2024-06-13", false),
            new Decided("0582", "2024-06-11", "§ 79", "2024-06-13", false), new Decided("0561", "2024-06-12", "§ 112", "2024-06-14", false),
            new Decided("0509", "2024-06-12", "§ 74", "2024-06-14", true), new Decided("0513", "2024-06-17", "§ 98", "2024-06-19", false),
            new Decided("0580", "2024-06-18", "§ 201", "2024-06-20", false), new Decided("0563", "2024-06-19", "§ 86", "2024-06-24", true),
            new Decided("0584", "2024-08-07", "§ 95", "2024-08-12", false), new Decided("0586", "2024-08-14", "§ 133", "2024-08-19", false));

    /// The thirteenth, which the demo leaves to whoever tries it.
    public static final Decided LAST = new Decided("0560", "2024-08-20", "§ 104", "2024-08-20", false);

    private SharedPost() {}

    static void tell(Api api) {
        int post = register(api, contracts(api));
        enterYears(api, post);
        firstHalfYear(api, post);
        proposeEnding(api, post);
        DECISIONS.forEach(decided -> decide(api, post, decided));
    }

    /// The contract of 2018, like-worded with each of the thirteen. Answers the agreements' numbers.
    public static List<Integer> contracts(Api api) {
        var answer = coordinator(api).post(WORKSPACE + "/agreements/existing", command(
                "title", "Finansiering av tjänst som integrationssamordnare", "form", "COLLABORATION", "parties", MUNICIPALITIES, "bilateral", true,
                "signedOn", "2018-11-18", "startsOn", "2018-11-18", "caseReference", "3310-2018",
                "clauses", List.of(clause("§ 1", "Tjänsten", "WORK", "Länsstyrelsen anställer en integrationssamordnare på heltid för länets kommuner."),
                        clause("§ 4", "Kostnader", "COST", "Årets kostnad fördelas mellan kommunerna efter antal invånare."),
                        clause("§ 5", "Betalning", "OTHER", "Länsstyrelsen fakturerar varje halvår. Hela ören, största rest."),
                        clause("§ 7", "Uppsägning", "NOTICE", "Avtalet kan sägas upp av part med en månads uppsägningstid, till utgången av en kalendermånad.")),
                "noticeTerms", command("noticeMonths", 1, "endsAt", "MONTH_END"),
                "scan", Files.attach(coordinator(api), WORKSPACE, "avtal-2018-11-18.pdf"),
                "decisions", List.of(command("party", "0580", "body", "EXECUTIVE_BOARD", "decidedOn", "2018-10-30", "paragraph", "§ 312", "caseReference", "KS 2018-611"))),
                "demo-05-contracts");
        return answer.body().valueStream().map(agreement -> agreement.path("number").asInt()).toList();
    }

    private static Map<String, Object> clause(String number, String heading, String section, String text) {
        return command("number", number, "heading", heading, "section", section, "text", text, "mandatory", false);
    }

    /// Answers the post's number.
    public static int register(Api api, List<Integer> agreements) {
        return coordinator(api).post(WORKSPACE + "/posts", command("title", "Integrationssamordnare i Östergötland",
                "task", "Samordnar länets kommuner i mottagande och etablering.", "fte", "1.0", "startedOn", "2016-01-01",
                "caseReference", "3310-2018", "agreements", agreements), "demo-05-post").body().path("number").asInt();
    }

    public static void enterYears(Api api, int post) {
        coordinator(api).post(POST + post + "/years", command("year", 2023, "parts", List.of(command("party", "0580", "amount", "376000.00")),
                "source", "Linköpings kommun, tjänsteskrivelse 2024-05-22: 376 tkr för 2023", "clause", "§ 4"), "demo-05-year-2023");
        coordinator(api).post(POST + post + "/years", command("year", 2024, "amount", "1053453.78", "key", command("type", "PER_CAPITA"), "parts", List.of(),
                "source", "Länsstyrelsens budget för tjänsten 2024", "populationSource", "Folkmängd enligt 2025 års förteckning", "clause", "§ 4"), "demo-05-year-2024");
    }

    /// The basis of January to June, with ledger numbers, and paid by all but two. Answers its number.
    public static int firstHalfYear(Api api, int post) {
        var bases = WORKSPACE + "/invoice-bases";
        var basis = finance(api).post(bases, command("post", post, "period", "2024-H1"), "demo-05-basis-2024-h1").body();
        int number = basis.path("number").asInt();
        int ledger = 24171;
        for (var row : basis.path("rows")) {
            var code = row.path("code").asText();
            var at = bases + "/" + number + "/rows/" + code;
            finance(api).post(at + "/ledger-number", command("number", String.valueOf(ledger++)), "demo-05-ledger-" + code);
            if (!List.of("0513", "0584").contains(code)) {
                finance(api).post(at + "/payments", command("paidOn", "2024-08-20", "amount", row.path("amount").asText()), "demo-05-paid-" + code);
            }
        }
        return number;
    }

    /// By Linköping, which hands it over to the county board at once, so that decisions on paper are registered.
    public static void proposeEnding(Api api, int post) {
        officer(api, "0580").post(POST + post + "/ending", command("text", "från 30/9 2024", "lastDay", "2024-09-30", "longStop", "2024-12-31"), "demo-05-ending");
        officer(api, "0580").post(POST + post + "/ending/shares", command("audience", "HOST"), "demo-05-ending-host");
    }

    /// One municipality's decision, on condition that the others decide alike.
    public static Api.Answer decide(Api api, int post, Decided decided) {
        var by = decided.byTheCounty() ? coordinator(api) : officer(api, decided.municipality());
        var decision = new LinkedHashMap<>(command("body", "EXECUTIVE_BOARD", "decidedOn", decided.decidedOn(), "paragraph", decided.paragraph(),
                "caseReference", "KS 2024/" + decided.municipality().substring(1), "outcome", "APPROVED", "extract", Files.attach(by, WORKSPACE, "protokollsutdrag.pdf"),
                "conditional", true, "lastDay", "2024-09-30", "publishedOn", decided.publishedOn(), "mandatedRole", "Kommundirektör"));
        if (decided.byTheCounty()) {
            decision.put("party", decided.municipality());
        }
        return by.post(POST + post + "/ending/decisions", decision, "demo-05-decision-" + post + "-" + decided.municipality());
    }

    /// Notice by every municipality on the day, and the county board's confirmation of all.
    public static void giveAndConfirmNotice(Api api, int post, String day) {
        MUNICIPALITIES.forEach(code -> officer(api, code).post(POST + post + "/ending/notices", command("givenOn", day), "demo-05-notice-" + code));
        coordinator(api).post(POST + post + "/ending/receipts", command("receivedOn", day), "demo-05-receipts");
    }

    private static Api.As coordinator(Api api) {
        return api.as("samordnare-05", "lst");
    }

    private static Api.As finance(Api api) {
        return api.as("ekonom-05", "lst");
    }

    private static Api.As officer(Api api, String municipality) {
        return api.as("handlaggare-" + municipality, municipality);
    }
}
