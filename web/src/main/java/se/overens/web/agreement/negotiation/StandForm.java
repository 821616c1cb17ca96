package se.overens.web.agreement.negotiation;

import java.util.Objects;
import se.overens.agreement.negotiation.GiveStandpoints;
import se.overens.agreement.negotiation.NegotiationView;
import se.overens.agreement.negotiation.model.Stand;

/// One point as it is answered on a page. A point that nobody has answered is set to agree: only what one does not agree
/// to has to be touched.
public class StandForm {

    private final NegotiationView.Point point;
    private final NegotiationView.Standing before;
    private Stand stand;
    private String reason;

    StandForm(NegotiationView.Point point, NegotiationView.Standing before) {
        this.point = point;
        this.before = before;
        this.stand = before == null ? Stand.AGREES : before.stand();
        this.reason = before == null ? "" : before.reason();
    }

    /// Whether it is said anew.
    boolean isSaid() {
        return before == null || stand != before.stand() || !Objects.equals(reason == null ? "" : reason.strip(), before.reason());
    }

    /// What was written of the same point in a form of an earlier text.
    void take(StandForm written) {
        if (!written.isSaid()) return;
        stand = written.stand;
        reason = written.reason;
    }

    /// A reservation or an objection says why.
    boolean isReasonMissing() {
        return stand != Stand.AGREES && (reason == null || reason.isBlank());
    }

    GiveStandpoints.Answer answer() {
        return new GiveStandpoints.Answer(point.point(), stand, stand == Stand.AGREES ? "" : reason);
    }

    public NegotiationView.Point getPoint() {
        return point;
    }

    public boolean isOpen() {
        return before == null;
    }

    public Stand[] getStands() {
        return Stand.values();
    }

    public Stand getStand() {
        return stand;
    }

    public void setStand(Stand stand) {
        this.stand = stand;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
