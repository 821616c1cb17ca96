package se.overens.launcher.demo;

import static se.overens.launcher.demo.CountyNumber.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Jönköping, a post in the middle of its life: seven municipalities pay for it by components with a key each, 2023 is
/// settled and invoiced, the post has been vacant for so long that the contract lowers the next basis, and one of the
/// seven leaves at the end of the year. Inhabitants are real, all else is invented.
final class PostOfSeven {
    private static final String WORKSPACE = "/workspaces/06";
    private static final String LEAVER = "0687";
    private static final List<String> SEVEN = List.of("0604", "0617", "0642", "0643", "0662", "0665", LEAVER);

    private PostOfSeven() {}

    static void tell(Api api) {
        int agreement = contract(api);
        String post = WORKSPACE + "/posts/" + post(api, agreement);
        describe(api, post);
        year(api, post, 2023, "720000.00");
        year(api, post, 2024, "744000.00");
        for (String half : List.of("2023-H1", "2023-H2")) paid(api, basis(api, post, half), SEVEN);
        settled(api, post);
        paid(api, basis(api, post, "2024-H1"), List.of("0604", "0617", "0643", "0662"));
        vacant(api, post);
        leaves(api, agreement);
    }

    private static int contract(Api api) {
        return coordinator(api).post(WORKSPACE + "/agreements/existing", command(
                "title", "Samordnare för sfi på kvällstid", "form", "COLLABORATION", "parties", SEVEN, "bilateral", false,
                "signedOn", "2022-10-04", "startsOn", "2023-01-01", "caseReference", "851-6120-2022",
                "clauses", List.of(clause("§ 2", "Tjänsten", "WORK", "Länsstyrelsen anställer en samordnare på heltid för sfi på kvällstid i de sju kommunerna."),
                        clause("§ 4", "Kostnader", "COST", "Lönen delas till trettio procent lika och i övrigt efter antal invånare, resor och lokal lika."),
                        clause("§ 5", "Tak", "COST", "Kostnaden får ett år vara högst 900 000 kronor. Om den blir högre ska parterna förhandla om det som överstiger taket."),
                        clause("§ 7", "Avräkning", "OTHER", "Överskott betalas tillbaka efter årets slut."),
                        clause("§ 8", "Vakans", "OTHER", "Är tjänsten vakant i mer än tre månader sänks nästa underlag med lönen för hela vakansen."),
                        clause("§ 9", "Uppsägning", "NOTICE", "En kommun kan lämna avtalet med tre månaders uppsägning till utgången av ett halvår. De som är kvar delar då kostnaden.")),
                "noticeTerms", command("noticeMonths", 3, "endsAt", "HALF_YEAR_END", "oneLeaves", "LIVES_ON", "shares", "RECALCULATE"),
                "scan", Files.attach(coordinator(api), WORKSPACE, "avtal-2018-11-18.pdf")), "demo-06-seven-contract").body().path(0).path("number").asInt();
    }

    private static Map<String, Object> clause(String number, String heading, String section, String text) {
        return command("number", number, "heading", heading, "section", section, "text", text, "mandatory", false);
    }

    private static int post(Api api, int agreement) {
        return coordinator(api).post(WORKSPACE + "/posts", command("title", "Samordnare för sfi på kvällstid", "task", "Samordnar undervisning på kvällstid och på distans.",
                "fte", "1.0", "startedOn", "2023-01-01", "caseReference", "851-6120-2022", "agreements", List.of(agreement)), "demo-06-seven-post").body().path("number").asInt();
    }

    private static void describe(Api api, String post) {
        coordinator(api).post(post + "/staffing/frame", command("legalBasis", "CIVIL_AGREEMENT", "citation", "KL 2:1", "plannedEnd", "2026-12-31",
                "steering", List.of(command("party", "lst", "role", "CHAIR"), command("party", "0662", "role", "MEMBER"), command("party", "0604", "role", "MEMBER"))), "demo-06-seven-frame");
        api.as("handlaggare-0662", "0662").post(post + "/staffing/in-kind", command("year", 2024, "kind", "PREMISES", "what", "Undervisningslokal två kvällar i veckan",
                "value", "36000.00"), "demo-06-seven-in-kind");
        coordinator(api).post(post + "/ceilings", command("year", 2024, "amount", "900000.00", "overflow", "RENEGOTIATE", "clause", "§ 5"), "demo-06-seven-ceiling");
    }

    private static void year(Api api, String post, int year, String salary) {
        coordinator(api).post(post + "/years", command("year", year, "source", "Länsstyrelsens budget för tjänsten " + year, "clause", "§ 4",
                "populationSource", "Folkmängd enligt 2025 års förteckning", "components", List.of(
                        command("kind", "SALARY", "amount", salary, "key", command("type", "BASE_AND_PER_CAPITA", "base", "0.30")),
                        command("kind", "TRAVEL", "amount", "21000.00", "key", command("type", "EQUAL")),
                        command("kind", "PREMISES", "amount", "63000.00", "key", command("type", "EQUAL")))), "demo-06-seven-year-" + year);
    }

    private static JsonNode basis(Api api, String post, String period) {
        int number = Integer.parseInt(post.substring(post.lastIndexOf('/') + 1));
        return finance(api).post(WORKSPACE + "/invoice-bases", command("post", number, "period", period), "demo-06-seven-" + period).body();
    }

    private static void paid(Api api, JsonNode basis, List<String> payers) {
        String rows = WORKSPACE + "/invoice-bases/" + basis.path("number").asInt() + "/rows/";
        for (JsonNode row : basis.path("rows")) {
            String code = row.path("code").asText();
            String key = "demo-06-seven-" + basis.path("number").asInt() + "-" + code;
            finance(api).post(rows + code + "/ledger-number", command("number", "6" + basis.path("number").asInt() + code), key + "-ledger");
            if (payers.contains(code)) finance(api).post(rows + code + "/payments", command("paidOn", "2024-08-19", "amount", row.path("amount").asText()), key + "-paid");
        }
    }

    /// The year came cheaper than its budget: everyone has money back.
    private static void settled(Api api, String post) {
        var lines = new ArrayList<Map<String, Object>>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            String period = "2023-Q" + quarter;
            lines.add(command("period", period, "kind", "SALARY", "amount", quarter == 3 ? "168412.37" : "179500.00"));
            lines.add(command("period", period, "kind", "TRAVEL", "amount", "4870.50"));
            lines.add(command("period", period, "kind", "PREMISES", "amount", "15750.00"));
        }
        finance(api).post(post + "/outcomes/2023", command("lines", lines, "source", "Huvudboken 2023"), "demo-06-seven-outcome");
        JsonNode draft = finance(api).post(post + "/settlements/drafts", command("year", 2023, "surplusRule", "REPAID", "surplusClause", "§ 7"), "demo-06-seven-draft").body();
        finance(api).post(post + "/settlements", command("draft", draft.path("id").asText()), "demo-06-seven-settlement");
        SEVEN.forEach(code -> api.as("ekonom-" + code, code).post(post + "/settlements/1/replies", command("version", 1, "approve", true), "demo-06-seven-reply-" + code));
        finance(api).post(post + "/settlements/1/basis", command(), "demo-06-seven-credits");
    }

    private static void vacant(Api api, String post) {
        coordinator(api).post(post + "/watches", command("kind", "VACANT", "months", 3, "consequence", "NEXT_BASIS_REDUCED", "countedFrom", "FIRST_DAY",
                "clause", "§ 8", "wording", "Är tjänsten vakant i mer än tre månader sänks nästa underlag med lönen för hela vakansen."), "demo-06-seven-watch");
        coordinator(api).post(post + "/staffing/vacancies", command("from", "2024-05-01", "reason", "LEFT"), "demo-06-seven-vacancy");
    }

    private static void leaves(Api api, int agreement) {
        String path = WORKSPACE + "/agreements/" + agreement;
        var host = coordinator(api);
        host.act(path + "/termination-notices", host.get(path).etag(), command("party", LEAVER, "givenOn", "2024-08-12", "reason", "Kommunen ordnar undervisningen själv.",
                "document", Files.attach(host, WORKSPACE, "protokollsutdrag.pdf")));
        host.act(path + "/termination-notices/" + LEAVER + "/receipt", host.get(path).etag(), command("receivedOn", "2024-08-13"));
    }

    private static Api.As coordinator(Api api) {
        return api.as("samordnare-06", "lst");
    }

    private static Api.As finance(Api api) {
        return api.as("ekonom-06", "lst");
    }
}
