package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.AgreementActs;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FigureView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreementFigures;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.PartyState;
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
    private FindAgreementFigures findFigures;
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

    public List<FigureView> getFigures() {
        return findFigures.of(number());
    }

    public AgreementView.Party getOwn() {
        return getAgreement().party(acting.organisation());
    }

    /// Everybody stands behind the latest text.
    public boolean isAligned() {
        return getAgreement().parties().stream().noneMatch(p -> p.state() == PartyState.ASKED || p.state() == PartyState.REJECTED);
    }

    /// Those who have something to do now.
    public List<AgreementView.Party> getTurn() {
        return getAgreement().parties().stream().filter(this::isTurnOf).toList();
    }

    public boolean isTurnOf(AgreementView.Party party) {
        return switch (party.state()) {
            case ASKED, DECIDED -> true;
            case ACCEPTED -> isAligned();
            case SIGNED -> noticed() && party.host();
            case NOTICED, LEAVING, REJECTED -> false;
        };
    }

    /// What the party does next: `answer`, `decide`, `sign`, `confirm`, or nothing.
    public String todo(AgreementView.Party party) {
        if (!isTurnOf(party)) return "";
        return switch (party.state()) {
            case ASKED -> "answer";
            case ACCEPTED -> "decide";
            case DECIDED -> "sign";
            case SIGNED, NOTICED, LEAVING, REJECTED -> "confirm";
        };
    }

    public String getTodo() {
        return todo(getOwn());
    }

    /// The sentence that the page opens with.
    public String getSentence() {
        AgreementState state = getAgreement().state();
        List<AgreementView.Party> turn = getTurn();
        String names = turn.stream().map(AgreementView.Party::shortName).collect(Collectors.joining(", "));
        if (turn.isEmpty() || state == AgreementState.REJECTED || state == AgreementState.ENDED)
            return formats.text("agreement.sentence." + state, formats.date(getAgreement().lastDay()));
        return getTodo().isEmpty() ? formats.text("agreement.sentence." + state + ".theirs", names)
                : formats.text("agreement.sentence." + state + ".ours", getAgreement().documentVersion());
    }

    public String sign(AgreementState state) {
        return switch (state) {
            case ACTIVE -> "ok";
            case OFFERED, COUNTERED, ALIGNED, IN_DECISION, DECIDED, SIGNING, NOTICED, ENDING -> "wait";
            case REJECTED -> "alert";
            case ENDED -> "quiet";
        };
    }

    public String sign(AgreementView.Party party) {
        if (party.state() == PartyState.REJECTED) return "alert";
        return isTurnOf(party) ? "wait" : party.state() == PartyState.LEAVING || party.state() == PartyState.NOTICED ? "info" : "ok";
    }

    public boolean isOfficer() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public boolean isSignatory() {
        return acting.may(Role.SIGNATORY);
    }

    public boolean isHost() {
        return acting.isHost();
    }

    /// The other parties that the host may register something for.
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


    private boolean noticed() {
        return getAgreement().parties().stream().anyMatch(p -> p.state() == PartyState.NOTICED);
    }

    private int number() {
        return ((Address) request.getAttribute(Address.ATTRIBUTE)).number();
    }
}
