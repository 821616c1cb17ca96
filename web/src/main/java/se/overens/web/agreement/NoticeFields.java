package se.overens.web.agreement;

import java.util.List;
import java.util.stream.Stream;
import se.overens.agreement.model.BilledTo;
import se.overens.agreement.model.NoticePeriod;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.OneLeaves;
import se.overens.agreement.model.PartyNotice;
import se.overens.agreement.model.ShareRule;

/// What a text says of notice beyond the usual, as it is typed: another unit than months, what one party's notice does, and
/// a party with another period than the rest. Of several such parties only the first has fields; the others stay as they are.
public class NoticeFields {

    private NoticePeriod.Unit unit = NoticePeriod.Unit.MONTHS;
    private OneLeaves oneLeaves;
    private ShareRule shares;
    private BilledTo billedTo;
    private String ownParty;
    private Integer ownLength;
    private NoticePeriod.Unit ownUnit = NoticePeriod.Unit.YEARS;
    private String ownBasis;
    private EndsAt ownEndsAt;
    private Integer ownMinimum;
    private List<PartyNotice> others = List.of();

    /// @param notice null when the text says nothing
    public NoticeFields(NoticeTerms notice) {
        if (notice == null) return;
        unit = notice.lead().unit();
        oneLeaves = notice.oneLeaves();
        shares = notice.shares();
        billedTo = notice.billedTo();
        if (notice.parties().isEmpty()) return;
        PartyNotice own = notice.parties().getFirst();
        ownParty = own.party();
        ownLength = own.period().length();
        ownUnit = own.period().unit();
        ownBasis = own.basis();
        ownEndsAt = own.endsAt();
        ownMinimum = own.minimumTermMonths();
        others = notice.parties().subList(1, notice.parties().size());
    }

    /// Together with what has fields of its own.
    ///
    /// @param length of the period, in the unit; null: the text says nothing of notice
    public NoticeTerms terms(Integer length, EndsAt endsAt, Integer minimum, Integer renewal) {
        if (length == null) return null;
        boolean months = unit == null || unit == NoticePeriod.Unit.MONTHS;
        return new NoticeTerms(months ? length : 0, endsAt, minimum, renewal, months ? null : new NoticePeriod(length, unit), parties(), oneLeaves, shares, billedTo);
    }

    private List<PartyNotice> parties() {
        if (ownParty == null || ownParty.isBlank() || ownLength == null) return others;
        return Stream.concat(Stream.of(new PartyNotice(ownParty, new NoticePeriod(ownLength, ownUnit), ownEndsAt, ownMinimum,
                ownBasis == null || ownBasis.isBlank() ? null : ownBasis.strip())), others.stream()).toList();
    }

    public NoticePeriod.Unit[] getUnits() {
        return NoticePeriod.Unit.values();
    }

    public OneLeaves[] getEffects() {
        return OneLeaves.values();
    }

    public ShareRule[] getRules() {
        return ShareRule.values();
    }

    public BilledTo[] getBilledTos() {
        return BilledTo.values();
    }

    public NoticePeriod.Unit getUnit() {
        return unit;
    }

    public void setUnit(NoticePeriod.Unit unit) {
        this.unit = unit;
    }

    public OneLeaves getOneLeaves() {
        return oneLeaves;
    }

    public void setOneLeaves(OneLeaves oneLeaves) {
        this.oneLeaves = oneLeaves;
    }

    public ShareRule getShares() {
        return shares;
    }

    public void setShares(ShareRule shares) {
        this.shares = shares;
    }

    public BilledTo getBilledTo() {
        return billedTo;
    }

    public void setBilledTo(BilledTo billedTo) {
        this.billedTo = billedTo;
    }

    public String getOwnParty() {
        return ownParty;
    }

    public void setOwnParty(String ownParty) {
        this.ownParty = ownParty;
    }

    public Integer getOwnLength() {
        return ownLength;
    }

    public void setOwnLength(Integer ownLength) {
        this.ownLength = ownLength;
    }

    public NoticePeriod.Unit getOwnUnit() {
        return ownUnit;
    }

    public void setOwnUnit(NoticePeriod.Unit ownUnit) {
        this.ownUnit = ownUnit;
    }

    public String getOwnBasis() {
        return ownBasis;
    }

    public void setOwnBasis(String ownBasis) {
        this.ownBasis = ownBasis;
    }
}
