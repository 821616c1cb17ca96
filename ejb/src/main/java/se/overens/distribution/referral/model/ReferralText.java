package se.overens.distribution.referral.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import se.overens.shared.Json;

/// Everything that was sent in a round, as it was frozen: what the answer should cover and by which day (FL 26 §), and
/// the proposal itself.
///
/// @param schema    what this record looked like when it was frozen
/// @param note      the county's own words to the municipalities
/// @param questions the points that the answer should cover
public record ReferralText(String schema, String caseReference, LocalDate lastDay, String note, List<String> questions, Proposal proposal) {

    public static final String SCHEMA = "overens/referral/1";

    public ReferralText {
        questions = List.copyOf(questions);
    }

    public static ReferralText of(String caseReference, LocalDate lastDay, String note, List<String> questions, Proposal proposal) {
        return new ReferralText(SCHEMA, caseReference, lastDay, note, questions, proposal);
    }

    public static ReferralText read(String json) {
        return Json.read(json, ReferralText.class);
    }

    public String canonical() {
        return new String(Json.canonical(this), StandardCharsets.UTF_8);
    }
}
