package se.overens.launcher.demo;

import static se.overens.launcher.demo.CountyNumber.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;

/// Jönköping, from a figure to a signed agreement: figure-less, for three years, the figure being the municipality's
/// row in what the county publishes. Who is said to have decided and signed is invented; names are roles.
public final class ThreeYears {
    private static final String WORKSPACE = "/workspaces/06";
    private static final String AGREEMENTS = WORKSPACE + "/agreements/";

    private ThreeYears() {}

    static void tell(Api api) {
        int gislaved = offer(api, "0662");
        accept(api, "0662", gislaved, 1);
        decideAndSign(api, gislaved, "0662");
        int habo = offer(api, "0643");
        counter(api, habo, "0643");
        offer(api, "0680");
    }

    /// The county offers the template's text to one municipality. Answers the agreement's number.
    public static int offer(Api api, String municipality) {
        var drafts = AGREEMENTS + "drafts";
        var id = coordinator(api).post(drafts, command("template", "figureless-reception", "parties", List.of(municipality), "startsOn", "2024-01-01"),
                "demo-06-draft-" + municipality).body().path("id").asText();
        var draft = drafts + "/" + id;
        return coordinator(api).act(draft + "/offer", coordinator(api).get(draft).etag(), "").body().path("number").asInt();
    }

    /// The municipality's officer wants to follow up twice a year.
    public static void counter(Api api, int number, String municipality) {
        var officer = officer(api, municipality);
        var id = officer.post(AGREEMENTS + number + "/counter-drafts", "", "demo-06-counter-" + number).body().path("id").asText();
        var read = officer.get(AGREEMENTS + "drafts/" + id);
        ObjectNode text = read.body().path("text").deepCopy();
        text.remove(List.of("form", "parties"));
        text.put("reason", "Vi vill följas åt tätare det första året.");
        text.path("clauses").forEach(clause -> {
            if (clause.path("section").asText().equals("FOLLOW_UP")) {
                ((ObjectNode) clause).put("text", "Parterna följer upp överenskommelsen två gånger om året, i mars och i oktober. Länsstyrelsen kallar till mötet.");
            }
        });
        officer.put(AGREEMENTS + "drafts/" + id, text, read.etag());
        officer.act(AGREEMENTS + number + "/counter-offers", etag(officer, number), command("draft", id));
    }

    /// `organisation` is the party that accepts: a municipality's code, or `lst`.
    public static void accept(Api api, String organisation, int number, int version) {
        var party = organisation.equals("lst") ? coordinator(api) : officer(api, organisation);
        party.act(AGREEMENTS + number + "/acceptances", etag(party, number), command("version", version));
    }

    /// Both parties' decisions with the mandates that follow from them, and both signatures.
    public static void decideAndSign(Api api, int number, String municipality) {
        decide(officer(api, municipality), number, "EXECUTIVE_BOARD", "§ 118", "KS 2024/87", "Kommunstyrelsens ordförande");
        decide(coordinator(api), number, "COUNTY_BOARD", "beslut 2024-08-15", "851-3120-2024", "Länsrådet");
        sign(api.as("undertecknare-" + municipality, municipality), number, "Kommunstyrelsens ordförande");
        sign(api.as("undertecknare-06", "lst"), number, "Länsrådet");
    }

    static void decide(Api.As by, int number, String body, String paragraph, String caseReference, String role) {
        by.act(AGREEMENTS + number + "/decisions", etag(by, number), new LinkedHashMap<>(command("body", body, "decidedOn", "2024-08-14",
                "paragraph", paragraph, "caseReference", caseReference, "outcome", "APPROVED", "extract", Files.attach(by, WORKSPACE, "protokollsutdrag.pdf"),
                "mandate", command("roleTitle", role, "scope", "SIGN", "startsOn", "2024-08-14"))));
    }

    static void sign(Api.As signatory, int number, String role) {
        var read = signatory.get(AGREEMENTS + number);
        signatory.act(AGREEMENTS + number + "/signatures", read.etag(),
                command("sha256", read.body().path("documentSha256").asText(), "name", "Exempelnamn", "roleTitle", role));
    }

    static String etag(Api.As by, int number) {
        return by.get(AGREEMENTS + number).etag();
    }

    private static Api.As coordinator(Api api) {
        return api.as("samordnare-06", "lst");
    }

    private static Api.As officer(Api api, String municipality) {
        return api.as("handlaggare-" + municipality, municipality);
    }
}
