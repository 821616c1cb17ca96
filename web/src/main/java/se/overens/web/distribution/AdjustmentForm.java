package se.overens.web.distribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Unit;
import se.overens.workspace.MemberView;

/// One adjustment by hand: who makes it, why, and what each municipality gets more or fewer.
public class AdjustmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /// One municipality's field.
    public static class Change implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final String name;
        private BigDecimal places;

        Change(MemberView municipality, BigDecimal places) {
            code = municipality.code();
            name = municipality.shortName();
            this.places = places;
        }

        public String getName() {
            return name;
        }

        public BigDecimal getPlaces() {
            return places;
        }

        public void setPlaces(BigDecimal places) {
            this.places = places;
        }
    }

    private String author;
    private String reason;
    private final List<Change> changes;

    /// Nothing is said yet.
    AdjustmentForm(List<MemberView> municipalities) {
        changes = municipalities.stream().map(municipality -> new Change(municipality, null)).toList();
    }

    AdjustmentForm(Adjustment adjustment, List<MemberView> municipalities, Unit unit) {
        author = adjustment.author();
        reason = adjustment.reason();
        changes = municipalities.stream().map(municipality -> {
            long change = adjustment.change(municipality.code());
            return new Change(municipality, change == 0 ? null : Units.written(change, unit));
        }).toList();
    }

    /// @param at where it stands on the page, `adjustments:0:`
    Adjustment adjustment(Unit unit, String at) {
        SortedMap<String, Long> places = new TreeMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            Long counted = Units.counted(change.places, unit, at + "changes:" + i + ":places");
            if (counted != null && counted != 0) places.put(change.code, counted);
        }
        return new Adjustment(author, reason, places);
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Change> getChanges() {
        return changes;
    }
}
