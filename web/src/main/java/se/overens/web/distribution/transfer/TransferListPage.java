package se.overens.web.distribution.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.distribution.transfer.FindTransfers;
import se.overens.distribution.transfer.TransferRow;
import se.overens.distribution.transfer.model.TransferState;
import se.overens.shared.Page;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.model.Role;

/// The transfers that the acting organisation may see.
@Named("transferList")
@RequestScoped
public class TransferListPage {

    @Inject
    private FindTransfers find;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    private List<TransferRow> rows;

    public List<TransferRow> getRows() {
        if (rows == null) rows = find.list(new Page.Request(0, Page.LARGEST)).items();
        return rows;
    }

    /// A municipality proposes for itself, and the county writes down what one has sent in.
    public boolean isProposing() {
        if (acting.isHost()) return acting.may(Role.COORDINATOR, Role.OFFICER);
        return acting.may(Role.OFFICER) && members.get(acting.organisation()).population() > 0;
    }

    public String sign(TransferState state) {
        return signOf(state);
    }

    static String signOf(TransferState state) {
        return switch (state) {
            case CONFIRMED -> "ok";
            case PROPOSED, CONSENTED -> "wait";
            case DECLINED, REFUSED -> "alert";
            case WITHDRAWN, OVERTAKEN -> "quiet";
        };
    }
}
