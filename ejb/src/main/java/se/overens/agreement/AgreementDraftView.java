package se.overens.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.model.AgreementText;

/// One's own draft of an offer or a counter-offer.
///
/// @param agreement the one it is a counter-offer in, or null
/// @param basedOn   the version it started from, or null
/// @param amends    the agreement it is an addendum to, or null
/// @param template  `figureless-reception/1`, or null
/// @param joins      the proposals that it joins, or none
/// @param answerBy   the last day that the others will have to answer, or null
/// @param validUntil the last day it will bind without an answer, or null
public record AgreementDraftView(UUID id, long version, UUID agreement, Integer basedOn, UUID amends, String template, AgreementText text,
                        String reason, Instant changedAt, List<Integer> joins, LocalDate answerBy, LocalDate validUntil) {

    public static AgreementDraftView of(AgreementDraft draft) {
        return new AgreementDraftView(draft.id(), draft.version(), draft.agreement(), draft.basedOn(), draft.amends(), draft.template(), draft.text(),
                draft.reason(), draft.changedAt(), draft.joins(), draft.answerBy(), draft.validUntil());
    }
}
