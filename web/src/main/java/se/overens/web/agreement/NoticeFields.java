package se.overens.web.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.overens.agreement.model.BilledTo;
import se.overens.agreement.model.NoticePeriod;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.OneLeaves;
import se.overens.agreement.model.PartyNotice;
import se.overens.agreement.model.ShareRule;

/// What a text says of notice beyond the usual, as it is typed: another unit than months, what one party's notice does, and
/// parties with another period than the rest.
public class NoticeFields {

    private static final int LEAST_ROWS = 3;

    private NoticePeriod.Unit unit = NoticePeriod.Unit.MONTHS;
    private OneLeaves oneLeaves;
    private ShareRule shares;
    private BilledTo billedTo;
    private final List<OwnNoticeRow> own = new ArrayList<>();

    /// @param notice null when the text says nothing
    public NoticeFields(NoticeTerms notice) {
        if (notice == null) return;
        unit = notice.lead().unit();
        oneLeaves = notice.oneLeaves();
        shares = notice.shares();
        billedTo = notice.billedTo();
        notice.parties().forEach(party -> own.add(new OwnNoticeRow(party)));
    }

    /// Together with what has fields of its own.
    ///
    /// @param length of the period, in the unit; null: the text says nothing of notice
    public NoticeTerms terms(Integer length, EndsAt endsAt, Integer minimum, Integer renewal) {
        if (length == null) return null;
        boolean months = unit == null || unit == NoticePeriod.Unit.MONTHS;
        return new NoticeTerms(months ? length : 0, endsAt, minimum, renewal, months ? null : new NoticePeriod(length, unit), parties(), oneLeaves, shares, billedTo);
    }

    /// Rows that are left empty come last, so that a fault is told at the row it is about.
    private List<PartyNotice> parties() {
        own.sort(Comparator.comparing(OwnNoticeRow::isEmpty));
        return own.stream().filter(row -> !row.isEmpty()).map(OwnNoticeRow::notice).toList();
    }

    /// Those that are written, and room for more.
    public List<OwnNoticeRow> getOwn() {
        long written = own.stream().filter(row -> !row.isEmpty()).count();
        while (own.size() < Math.max(LEAST_ROWS, written + 2)) own.add(new OwnNoticeRow());
        return own;
    }

    public EndsAt[] getEnds() {
        return EndsAt.values();
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
}
