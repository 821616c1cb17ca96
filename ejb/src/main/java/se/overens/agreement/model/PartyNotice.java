package se.overens.agreement.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import se.overens.agreement.model.NoticeRule.EndsAt;

/// What one party has instead of what the others have: a municipal federation three years, say (kommunallagen 9:18).
///
/// @param party             its code
/// @param endsAt            null: as for the others
/// @param minimumTermMonths null: no minimum
/// @param basis             why, in the contract's own words, or null
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyNotice(String party, NoticePeriod period, EndsAt endsAt, Integer minimumTermMonths, String basis) {
}
