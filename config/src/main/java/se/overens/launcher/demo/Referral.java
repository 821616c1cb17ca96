package se.overens.launcher.demo;

import static se.overens.launcher.demo.CountyNumber.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Jönköping asks its thirteen municipalities what they think of a model: nine answer by themselves, one by a link
/// without an account, one by a letter that the county registers, and two are silent. What they are said to think is
/// invented.
public final class Referral {
    private static final String WORKSPACE = "/workspaces/06";
    private static final String REFERRALS = WORKSPACE + "/referrals";

    /// What a municipality answers to the three points, and to the second and third in words.
    private record Answer(String municipality, String weights, String housing, String words) {}

    private static final List<Answer> BY_THEMSELVES = List.of(
            new Answer("0680", "OBJECTS", "AGREES", "Vikten för bostäder ger oss platser som vi redan har byggt för."),
            new Answer("0683", "AGREES", "AGREES_WITH_RESERVATION", "Uppgifterna om bostäder behöver vara färskare."),
            new Answer("0662", "AGREES", "AGREES", ""), new Answer("0665", "AGREES", "NO_OPINION", ""),
            new Answer("0643", "AGREES_WITH_RESERVATION", "OBJECTS", "Nybyggda hus som inte är hyresrätter ska inte räknas."),
            new Answer("0685", "AGREES", "AGREES", ""), new Answer("0686", "AGREES", "AGREES", ""),
            new Answer("0687", "NO_OPINION", "AGREES", ""), new Answer("0682", "OBJECTS", "AGREES", "Arbetsmarknaden väger för lätt för oss med hög arbetslöshet."));
    private static final Answer BY_LINK = new Answer("0642", "AGREES", "AGREES", "");
    private static final Answer BY_LETTER = new Answer("0617", "AGREES", "AGREES_WITH_RESERVATION", "Små kommuner har få lediga bostäder.");

    private Referral() {}

    /// Answers the round's number.
    public static int send(Api api, int draft, String lastDay) {
        long version = Long.parseLong(coordinator(api).get(WORKSPACE + "/models/drafts/" + draft).etag().replace("\"", ""));
        return coordinator(api).post(REFERRALS, command("draft", draft, "version", version, "lastDay", lastDay, "caseReference", "851-4810-" + lastDay.substring(0, 4),
                "note", "Förslaget bygger på länets egna underlag. Svara senast den sista dagen.",
                "questions", List.of("Är vikterna rätt avvägda?", "Ska lediga bostäder vägas in?")), "demo-06-referral-" + draft + "-" + version)
                .body().path("number").asInt();
    }

    /// Eleven of thirteen, but for those who answer by themselves elsewhere.
    public static void answer(Api api, int round, String... elsewhere) {
        BY_THEMSELVES.stream().filter(each -> !List.of(elsewhere).contains(each.municipality())).forEach(each -> api.as("handlaggare-" + each.municipality(), each.municipality())
                .post(REFERRALS + "/" + round + "/answers", command("points", points(each), "general", ""), "demo-06-answer-" + round + "-" + each.municipality()));
        byLink(api, round);
        coordinator(api).post(REFERRALS + "/" + round + "/answers/" + BY_LETTER.municipality() + "/registered", command("receivedOn", received(api, round),
                "letter", Files.attach(coordinator(api), WORKSPACE, "protokollsutdrag.pdf"), "points", points(BY_LETTER), "general", ""), "demo-06-letter-" + round);
    }

    private static void byLink(Api api, int round) {
        var token = coordinator(api).post(REFERRALS + "/" + round + "/links", command("municipality", BY_LINK.municipality()), "demo-06-link-" + round)
                .body().path("token").asText();
        api.anyone().post("/public/referrals/" + token, command("points", points(BY_LINK), "general", "Tack för ett tydligt underlag."), "demo-06-by-link-" + round);
    }

    /// The Swedish day that the round was sent: the letter cannot have come before it.
    private static String received(Api api, int round) {
        Instant sent = Instant.parse(coordinator(api).get(REFERRALS + "/" + round).body().path("sentAt").asText());
        return LocalDate.ofInstant(sent, ZoneId.of("Europe/Stockholm")).toString();
    }

    /// Each comment gets an answer: reservations are met, the rest is noted, and objections are rejected with a reason.
    public static void dispose(Api api, int round) {
        var path = REFERRALS + "/" + round + "/dispositions";
        var table = coordinator(api).get(path);
        List<Map<String, Object>> items = new ArrayList<>();
        for (JsonNode comment : table.body().path("comments")) {
            String outcome = switch (comment.path("standpoint").asText()) {
                case "AGREES_WITH_RESERVATION" -> "ACCEPTED";
                case "OBJECTS" -> "REJECTED";
                default -> "NOTED";
            };
            items.add(command("municipality", comment.path("code").asText(), "turn", comment.path("turn").asInt(), "point", comment.path("point").asInt(),
                    "outcome", outcome, "reason", outcome.equals("REJECTED") ? "Vikten delas av de flesta svaren, och följderna för kommunen är måttliga." : ""));
        }
        var saved = coordinator(api).put(path, command("items", items), table.etag());
        coordinator(api).act(path, saved.etag(), "");
    }

    private static List<Map<String, Object>> points(Answer answer) {
        return List.of(point(1, answer.weights(), answer.words()), point(2, answer.housing(), answer.words()));
    }

    private static Map<String, Object> point(int number, String standpoint, String words) {
        boolean inWords = standpoint.equals("OBJECTS") || standpoint.equals("AGREES_WITH_RESERVATION");
        return command("point", number, "standpoint", standpoint, "comment", inWords ? words : "");
    }

    private static Api.As coordinator(Api api) {
        return api.as("samordnare-06", "lst");
    }
}
