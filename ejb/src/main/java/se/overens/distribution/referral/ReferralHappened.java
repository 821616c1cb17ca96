package se.overens.distribution.referral;

import java.util.Map;
import java.util.UUID;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.shared.Happened;

/// Something was done in a referral round that the audit trail needs to know.
///
/// @param what `referral-sent`, `referral-answered`, `referral-link-made` …
record ReferralHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    ReferralHappened {
        details = Map.copyOf(details);
    }

    static ReferralHappened in(ReferralRound round, String what, Map<String, Object> details) {
        var all = new java.util.TreeMap<String, Object>(details);
        all.put("number", round.number());
        return new ReferralHappened(what, round.id(), all);
    }

    @Override
    public String subjectKind() {
        return "referral";
    }
}
