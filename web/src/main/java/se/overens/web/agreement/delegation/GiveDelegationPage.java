package se.overens.web.agreement.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.overens.agreement.delegation.GiveDelegation;
import se.overens.agreement.delegation.model.DelegatedScope;
import se.overens.agreement.model.AgreementForm;
import se.overens.decision.model.DecidingBody;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.MemberPart;

/// Registers who may decide and sign for a municipality.
@Named
@RequestScoped
public class GiveDelegationPage extends GivenDelegation {

    @Inject
    private GiveDelegation give;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Links to;

    public String give() {
        if (getScopes().isEmpty()) forms.refuse("scopes", "agreement.delegation.give.scopes.required");
        if (!hasExtract("agreement.delegation.give.file.required")) return null;
        Set<DelegatedScope> scopes = EnumSet.noneOf(DelegatedScope.class);
        getScopes().forEach(scope -> scopes.add(DelegatedScope.valueOf(scope)));
        var command = new GiveDelegation.Command(getParty(), getDelegate(), scopes, getForm(), getStartsOn(), getEndsOn(), getMostPersons(), amount(),
                getMostMonths(), getBody(), getDecidedOn(), getParagraph(), getCaseReference(), extract());
        return forms.attempt(() -> give.give(command), GiveDelegationPage::field).map(given -> to.go("record/receipt", given.receipt())).orElse(null);
    }

    /// The page calls the body that decided as every page with minutes does.
    private static String field(String ofCommand) {
        return switch (ofCommand) {
            case "body"      -> "delegate";
            case "decidedBy" -> "body";
            case "extract"   -> "file";
            default          -> ofCommand;
        };
    }

    private String amount() {
        return getMostAmount() == null ? null : getMostAmount().toPlainString();
    }

    /// One's own municipality, or, at a regional body, all of them.
    public List<MemberView> getParties() {
        MemberView own = members.get(acting.organisation());
        return own.part() == MemberPart.MUNICIPALITY ? List.of(own) : own.kind().mayActForOthers() ? members.municipalities() : List.of();
    }

    public List<MemberView> getBodies() {
        return members.all().stream().filter(member -> member.kind().mayActForOthers()).toList();
    }

    public boolean isPossible() {
        return !getParties().isEmpty() && !getBodies().isEmpty();
    }

    public DelegatedScope[] getAllScopes() {
        return DelegatedScope.values();
    }

    public AgreementForm[] getForms() {
        return AgreementForm.values();
    }

    public List<DecidingBody> getDeciders() {
        return List.of(DecidingBody.MUNICIPAL_COUNCIL, DecidingBody.EXECUTIVE_BOARD);
    }
}
