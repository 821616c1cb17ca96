package se.overens.web.agreement;

import se.overens.agreement.model.NoticePeriod;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.PartyNotice;

/// One party with another period of notice than the rest, as it is typed.
public class OwnNoticeRow {

    private String ownParty = "";
    private Integer ownLength;
    private NoticePeriod.Unit ownUnit = NoticePeriod.Unit.YEARS;
    private EndsAt ownEndsAt;
    private Integer ownMinimum;
    private String ownBasis = "";

    OwnNoticeRow() {
    }

    OwnNoticeRow(PartyNotice own) {
        ownParty = own.party();
        ownLength = own.period() == null ? null : own.period().length();
        ownUnit = own.period() == null ? NoticePeriod.Unit.YEARS : own.period().unit();
        ownEndsAt = own.endsAt();
        ownMinimum = own.minimumTermMonths();
        ownBasis = own.basis() == null ? "" : own.basis();
    }

    boolean isEmpty() {
        return ownParty.isBlank() && ownLength == null && ownBasis.isBlank();
    }

    /// What is missing in it is told by the rules.
    PartyNotice notice() {
        return new PartyNotice(ownParty.isBlank() ? null : ownParty.strip(), ownLength == null ? null : new NoticePeriod(ownLength, ownUnit),
                ownEndsAt, ownMinimum, ownBasis.isBlank() ? null : ownBasis.strip());
    }

    public String getOwnParty() {
        return ownParty;
    }

    public void setOwnParty(String ownParty) {
        this.ownParty = ownParty == null ? "" : ownParty;
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

    public EndsAt getOwnEndsAt() {
        return ownEndsAt;
    }

    public void setOwnEndsAt(EndsAt ownEndsAt) {
        this.ownEndsAt = ownEndsAt;
    }

    public String getOwnBasis() {
        return ownBasis;
    }

    public void setOwnBasis(String ownBasis) {
        this.ownBasis = ownBasis == null ? "" : ownBasis;
    }
}
