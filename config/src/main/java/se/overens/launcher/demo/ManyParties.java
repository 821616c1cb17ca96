package se.overens.launcher.demo;

import static se.overens.launcher.demo.CountyNumber.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/// Jönköping, agreements of more than two: a regional one in which seven municipalities answer and two have written
/// about the same clause at the same time, and a local one with a state agency that the county board is no party of.
/// What they are said to think is invented.
public final class ManyParties {
    private static final String WORKSPACE = "/workspaces/06";
    private static final String AGREEMENTS = WORKSPACE + "/agreements/";
    private static final List<String> REGION = List.of("0604", "0617", "0642", "0643", "0662", "0665", "0687");

    private ManyParties() {}

    static void tell(Api api) {
        int regional = regional(api);
        ThreeYears.accept(api, "0604", regional, 1);
        reserve(api, regional);
        ask(api, regional);
        cross(api, regional);
        local(api);
    }

    private static int regional(Api api) {
        var county = api.as("samordnare-06", "lst");
        String draft = begun(county, "regional", REGION, "2024-10-01", text -> { });
        county.put(draft + "/deadlines", command("answerBy", "2024-09-20"), county.get(draft).etag());
        return offered(county, draft);
    }

    /// Gislaved agrees to all but one clause, with a reservation.
    private static void reserve(Api api, int number) {
        var gislaved = api.as("handlaggare-0662", "0662");
        var standpoints = gislaved.get(AGREEMENTS + number + "/negotiation").body().path("points").valueStream().map(each -> each.path("point").asText())
                .map(point -> point.equals("§ 6") ? command("point", point, "stand", "RESERVES", "reason", "Redovisningen får inte bli en uppgift till utöver den som finns.")
                        : command("point", point, "stand", "AGREES")).toList();
        gislaved.act(AGREEMENTS + number + "/standpoints", ThreeYears.etag(gislaved, number), command("version", 1, "standpoints", standpoints));
    }

    private static void ask(Api api, int number) {
        api.as("handlaggare-0665", "0665").post(AGREEMENTS + number + "/comments", command("version", 1, "point", "§ 5",
                "text", "Gäller ordningen också platser för ensamkommande barn?"), "demo-06-regional-comment");
    }

    /// Tranås and Habo write from the same text, and both change the clause about the meetings.
    private static void cross(Api api, int number) {
        var tranas = api.as("handlaggare-0687", "0687");
        var habo = api.as("handlaggare-0643", "0643");
        String first = counter(tranas, number, "WORK", "Parterna möts i en styrgrupp två gånger om året. Varje part utser en ledamot. Länsstyrelsen kallar och skriver anteckningar.",
                "Fyra möten om året är fler än en liten kommun hinner med.");
        String second = counter(habo, number, "WORK", "Parterna möts i en styrgrupp fyra gånger om året, varav två på distans. Varje part utser en ledamot och en ersättare.",
                "Resorna tar en hel arbetsdag.");
        tranas.act(AGREEMENTS + number + "/counter-offers", ThreeYears.etag(tranas, number), command("draft", first));
        habo.act(AGREEMENTS + number + "/counter-offers", ThreeYears.etag(habo, number), command("draft", second));
    }

    private static String counter(Api.As by, int number, String section, String words, String reason) {
        var id = by.post(AGREEMENTS + number + "/counter-drafts", "", "demo-06-counter-" + number + "-" + by.organisation()).body().path("id").asText();
        write(by, AGREEMENTS + "drafts/" + id, text -> {
            text.put("reason", reason);
            for (var clause : text.path("clauses")) {
                if (clause.path("section").asText().equals(section)) {
                    ((ObjectNode) clause).put("text", words);
                    return;
                }
            }
        });
        return id;
    }

    /// Vetlanda and Arbetsförmedlingen: in force, with what each has promised followed up.
    private static void local(Api api) {
        api.as("samordnare-06", "lst").post(WORKSPACE + "/members", command("code", "af", "startsOn", "2020-01-01"), "demo-06-member-af");
        var vetlanda = api.as("handlaggare-0685", "0685");
        var agency = api.as("handlaggare-af-06", "af");
        int number = offered(vetlanda, begun(vetlanda, "local", List.of("af"), "2024-01-01", text -> text.path("clauses").forEach(clause ->
                clause.path("terms").forEach(term -> {
                    if (term.path("about").asText().equals("REVIEW")) ((ObjectNode) term).put("value", "2024-10-01");
                }))));
        agency.act(AGREEMENTS + number + "/acceptances", ThreeYears.etag(agency, number), command("version", 1));
        ThreeYears.decide(vetlanda, number, "EXECUTIVE_BOARD", "§ 64", "KS 2024/31", "Kommunstyrelsens ordförande");
        ThreeYears.decide(agency, number, "DELEGATE", "beslut 2024-08-14", "Af-2024/0031", "Enhetschef");
        ThreeYears.sign(api.as("undertecknare-0685", "0685"), number, "Kommunstyrelsens ordförande");
        ThreeYears.sign(api.as("undertecknare-af-06", "af"), number, "Enhetschef");
    }

    /// Answers the address of the draft.
    private static String begun(Api.As by, String template, List<String> parties, String startsOn, Consumer<ObjectNode> change) {
        var id = by.post(AGREEMENTS + "drafts", command("template", template, "parties", parties, "startsOn", startsOn),
                "demo-06-" + template).body().path("id").asText();
        write(by, AGREEMENTS + "drafts/" + id, change);
        return AGREEMENTS + "drafts/" + id;
    }

    private static void write(Api.As by, String draft, Consumer<ObjectNode> change) {
        var read = by.get(draft);
        ObjectNode text = read.body().path("text").deepCopy();
        text.remove(List.of("form", "parties"));
        change.accept(text);
        by.put(draft, text, read.etag());
    }

    private static int offered(Api.As by, String draft) {
        return by.act(draft + "/offer", by.get(draft).etag(), "").body().path("number").asInt();
    }
}
