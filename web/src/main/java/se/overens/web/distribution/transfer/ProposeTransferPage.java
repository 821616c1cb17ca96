package se.overens.web.distribution.transfer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import se.overens.distribution.FindPublishedFigures;
import se.overens.distribution.model.Category;
import se.overens.distribution.transfer.PreviewTransfer;
import se.overens.distribution.transfer.ProposeTransfer;
import se.overens.distribution.transfer.TransferEffectView;
import se.overens.distribution.transfer.TransferOrder;
import se.overens.distribution.transfer.TransferOrder.Direction;
import se.overens.shared.Json;
import se.overens.shared.Today;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Proposes a transfer: filled in, its effect shown, and only then sent.
@Named("proposeTransfer")
@RequestScoped
public class ProposeTransferPage {

    private static final String SEEN = "sett";

    @Inject
    private FindMembers members;
    @Inject
    private FindPublishedFigures figures;
    @Inject
    private PreviewTransfer preview;
    @Inject
    private ProposeTransfer propose;
    @Inject
    private Letter letters;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private final TransferForm form = new TransferForm();
    private Part letter;
    private TransferEffectView effect;
    private String seen;

    @PostConstruct
    void open() {
        form.setYear(String.valueOf(figures.years().stream().findFirst().orElse(today.day().getYear())));
    }

    /// Shows what it does to both figures. Nothing is sent.
    public void preview() {
        forms.attempt(this::attached);
        if (!forms.getProblems().isEmpty()) return;
        TransferOrder order = forms.attempt(form::order).orElse(null);
        if (order == null) return;
        effect = forms.attempt(() -> preview.preview(order)).orElse(null);
        seen = effect == null ? null : fingerprint(order);
    }

    /// Sends what has been seen; when something was changed since, its effect is shown first.
    public void propose() {
        forms.attempt(this::attached);
        if (!forms.getProblems().isEmpty()) return;
        TransferOrder order = forms.attempt(form::order).orElse(null);
        if (order == null) return;
        if (!fingerprint(order).equals(request.getParameter(SEEN))) {
            preview();
            return;
        }
        forms.attempt(() -> propose.propose(order)).ifPresentOrElse(made -> to.go("record/receipt", made.receipt()), this::preview);
    }

    private UUID attached() {
        UUID attached = letters.attach(letter);
        if (attached != null) form.setDocument(attached.toString());
        letter = null;
        return attached;
    }

    private static String fingerprint(TransferOrder order) {
        return Json.sha256(Json.write(order));
    }

    /// Whether the button that sends is there: the effect is shown, or was when the page was sent.
    public boolean isSeen() {
        return effect != null || request.getParameter(SEEN) != null;
    }

    /// Of what has been seen.
    public String getFingerprint() {
        return seen;
    }

    public TransferEffectView getEffect() {
        return effect;
    }

    public boolean isHost() {
        return acting.isHost();
    }

    public List<MemberView> getMunicipalities() {
        return members.municipalities();
    }

    /// Those that may be asked.
    public List<MemberView> getOthers() {
        return members.municipalities().stream().filter(member -> !member.id().equals(acting.organisation())).toList();
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public TransferForm getForm() {
        return form;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
