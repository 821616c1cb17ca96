package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementActs;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.PartyState;
import se.overens.decision.DecisionView;
import se.overens.record.ReadAttachment;
import se.overens.web.shared.Address;
import se.overens.web.shared.Download;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The agreement of the address, as all its pages see it: how far it has come, and whose turn it is.
@Named
@RequestScoped
public class AgreementHere {

    @Inject
    private FindAgreements find;
    @Inject
    private FindAgreementActs findActs;
    @Inject
    private CurrentActing acting;
    @Inject
    private Formats formats;
    @Inject
    private HttpServletRequest request;
    private AgreementView agreement;
    private AgreementActs acts;

    public AgreementView getAgreement() {
        if (agreement == null) agreement = find.byNumber(number());
        return agreement;
    }

    public AgreementActs getActs() {
        if (acts == null) acts = findActs.of(number());
        return acts;
    }

    public AgreementView.Party getOwn() {
        return getAgreement().party(acting.organisation());
    }

    /// Everybody stands behind the latest text.
    public boolean isAligned() {
        return switch (getAgreement().state()) {
            case ALIGNED, IN_DECISION, DECIDED, SIGNING -> true;
            default -> false;
        };
    }

    /// Those who have something to do now.
    public List<AgreementView.Party> getTurn() {
        return getAgreement().parties().stream().filter(this::isTurnOf).toList();
    }

    public boolean isTurnOf(AgreementView.Party party) {
        return getAgreement().round().turn().contains(party.code());
    }

    /// What the party does next: `answer`, `join`, `propose`, `decide`, `sign`, `confirm`, or nothing.
    public String todo(AgreementView.Party party) {
        if (!isTurnOf(party)) return "";
        return switch (getAgreement().state()) {
            case OFFERED, COUNTERED -> "answer";
            case DIVIDED -> "join";
            case OBJECTED, LAPSED, REJECTED -> "propose";
            case NOTICED -> "confirm";
            default -> party.state() == PartyState.ACCEPTED ? "decide" : "sign";
        };
    }

    public String getTodo() {
        return todo(getOwn());
    }

    /// The sentence that the page opens with.
    public String getSentence() {
        AgreementView.Round round = getAgreement().round();
        boolean answering = getAgreement().state() == AgreementState.OFFERED || getAgreement().state() == AgreementState.COUNTERED;
        if (!answering || round.answerBy() == null) return sentence();
        return sentence() + " " + formats.text(round.overdue() ? "agreement.sentence.overdue" : "agreement.sentence.by", formats.date(round.answerBy()));
    }

    private String sentence() {
        AgreementState state = getAgreement().state();
        List<AgreementView.Party> turn = getTurn();
        String names = formats.list(turn.stream().map(AgreementView.Party::shortName).toList());
        if (turn.isEmpty() && !getAgreement().pending().isEmpty()) return formats.text("agreement.sentence.pending");
        if (turn.isEmpty())
            return formats.text("agreement.sentence." + state, formats.date(getAgreement().lastDay()));
        return getTodo().isEmpty() ? formats.text("agreement.sentence." + state + ".theirs", names)
                : formats.text("agreement.sentence." + state + ".ours", getAgreement().documentVersion());
    }

    public String sign(AgreementState state) {
        return switch (state) {
            case ACTIVE -> "ok";
            case OFFERED, COUNTERED, OBJECTED, DIVIDED, ALIGNED, IN_DECISION, DECIDED, SIGNING, NOTICED, ENDING -> "wait";
            case REJECTED, LAPSED -> "alert";
            case ENDED, WITHDRAWN, CLOSED -> "quiet";
        };
    }

    public String sign(AgreementView.Party party) {
        return switch (party.state()) {
            case REJECTED, OBJECTING -> "alert";
            case WITHDRAWN, CLOSED -> "quiet";
            case ASKED, DIVIDED -> "wait";
            case LEAVING, NOTICED -> "info";
            case ACCEPTED, DECIDED, SIGNED -> isTurnOf(party) ? "wait" : "ok";
        };
    }

    public boolean isOfficer() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public boolean isSignatory() {
        return acting.may(Role.SIGNATORY);
    }

    /// What stands beside a step that came on paper: who registered it.
    public String getOnPaper() {
        String keptBy = getAgreement().round().keptBy();
        String name = getAgreement().parties().stream().filter(p -> p.code().equals(keptBy)).map(AgreementView.Party::name).findFirst().orElse(keptBy);
        return formats.text("agreement.forAnother", name);
    }

    /// Whether a body decided for the party on its mandate: papers of others are registered by the keeper alone.
    public boolean isByMandate(DecisionView decision) {
        return decision.registeredForAnother() && getAgreement().parties().stream()
                .noneMatch(party -> party.organisation().equals(decision.registeredBy()) && party.code().equals(getAgreement().round().keptBy()));
    }

    /// Whether the acting organisation registers for those who answer on paper.
    public boolean isKeeper() {
        return getAgreement().round().keptBy().equals(acting.person().organisationCode());
    }

    /// Whether it can be sent on to parties that have not been asked yet.
    public boolean isMaySendOn() {
        return isKeeper() && isOfficer() && !getAgreement().pending().isEmpty() && getAgreement().state().isNegotiated()
                && getAgreement().state() != AgreementState.DIVIDED;
    }

    /// The other parties that the keeper may register something for.
    public List<AgreementView.Party> getOthers() {
        return getAgreement().parties().stream().filter(p -> !p.organisation().equals(acting.organisation())).toList();
    }

    /// Answers with the file that `?fil=` names, if any.
    public void open() {
        String file = request.getParameter("fil");
        if (file == null || !file.matches("[0-9a-f-]{36}")) return;
        ReadAttachment.Content content = findActs.file(number(), UUID.fromString(file));
        Download.send(content.fileName(), content.mediaType(), content.bytes());
    }


    private int number() {
        return ((Address) request.getAttribute(Address.ATTRIBUTE)).number();
    }
}
