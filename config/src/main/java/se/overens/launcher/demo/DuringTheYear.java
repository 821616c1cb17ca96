package se.overens.launcher.demo;

import static se.overens.launcher.demo.CountyNumber.command;

/// Jönköping, after publication: two municipalities agree to move places between them, and the county's number changes.
/// That they agreed is invented.
public final class DuringTheYear {
    private static final String WORKSPACE = "/workspaces/06";
    private static final String TRANSFERS = WORKSPACE + "/transfers";

    private DuringTheYear() {}

    /// Nässjö asks Tranås to take some of its places, and Tranås consents. Answers the transfer's number.
    public static int agree(Api api, int year, int places) {
        int number = officer(api, "0682").post(TRANSFERS, command("year", year, "direction", "GIVE", "counterpart", "0687", "places", places,
                "compensation", "142600.00", "source", "Exempel: schablonersättning per person", "reason", "Tranås har lediga lägenheter nära kollektivtrafik."),
                "demo-06-transfer-" + year).body().path("number").asInt();
        var other = officer(api, "0687");
        other.act(TRANSFERS + "/" + number + "/consent", other.get(TRANSFERS + "/" + number).etag(), command());
        return number;
    }

    /// The county board confirms; the figures of the year change. Answers the number of the new model.
    public static int confirm(Api api, int transfer, String decidedOn) {
        var path = TRANSFERS + "/" + transfer;
        return coordinator(api).act(path + "/confirmation", coordinator(api).get(path).etag(), decision(decidedOn)).body().path("model").asInt();
    }

    /// New figures for a new number. Answers the number of the new model.
    public static int revise(Api api, int model, int total, String effectiveOn, String source, String decidedOn) {
        var command = command("total", total, "effectiveOn", effectiveOn, "source", source, "undelivered", "LAPSE");
        command.putAll(decision(decidedOn));
        return coordinator(api).post(WORKSPACE + "/models/" + model + "/revision", command, "demo-06-revision-" + model).body().path("number").asInt();
    }

    static java.util.Map<String, Object> decision(String decidedOn) {
        return command("decidedBy", "Länsstyrelsen i Jönköpings län", "decidedOn", decidedOn, "caseReference", "851-5210-" + decidedOn.substring(0, 4), "rapporteur", "Samordnare");
    }

    private static Api.As coordinator(Api api) {
        return api.as("samordnare-06", "lst");
    }

    private static Api.As officer(Api api, String municipality) {
        return api.as("handlaggare-" + municipality, municipality);
    }
}
