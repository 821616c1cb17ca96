package se.overens.web.distribution.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.distribution.referral.SaveDispositions;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.AnswerText.PointAnswer;

/// What programs send about referral rounds.
final class ReferralRequests {

    /// @param draft   the number of the draft that is sent
    /// @param version of the draft, as the caller has read it
    record NewReferral(int draft, long version, LocalDate lastDay, String caseReference, String note, List<String> questions) {
    }

    record Withdrawal(String reason) {
    }

    /// @param replaces how many answers of the municipality the caller has seen; null or 0 for none
    record NewAnswer(Integer replaces, List<PointAnswer> points, String general) {

        NewAnswer {
            points = points == null ? List.of() : List.copyOf(points);   // a point that is nothing is refused with the JSON
        }

        AnswerText text() {
            return new AnswerText(points, general);
        }
    }

    /// @param letter the attached letter
    record RegisteredAnswer(Integer replaces, LocalDate receivedOn, UUID letter, List<PointAnswer> points, String general) {

        RegisteredAnswer {
            points = points == null ? List.of() : List.copyOf(points);   // a point that is nothing is refused with the JSON
        }

        AnswerText text() {
            return new AnswerText(points, general);
        }
    }

    record NewLink(String municipality) {
    }

    record DispositionTable(List<SaveDispositions.Item> items) {
    }

    private ReferralRequests() {
    }
}
