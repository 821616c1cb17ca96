package se.overens.agreement.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.AgreementActs;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.document.Comparison.Side;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// What differs between any two texts of an agreement that the reader may see, one's own draft among them.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class CompareTexts {

    /// Names one's own draft where a version is asked for.
    public static final String DRAFT = "draft";

    @Inject
    private FindAgreements agreements;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    /// What can be compared, in order, one's own draft last.
    public List<String> versions(int number) {
        List<String> all = new ArrayList<>(acts.of(number).versions().stream().map(version -> String.valueOf(version.number())).toList());
        drafts.ofCounterOffer(agreements.byNumber(number).id()).ifPresent(draft -> all.add(DRAFT));
        return all;
    }

    /// @param from `1`, or [#DRAFT]
    /// @param ours without the values that are for other parties
    public Comparison of(int number, String from, String to, boolean ours) {
        Comparison comparison = Comparison.of(side(number, from), side(number, to));
        return ours ? comparison.concerning(members.get(acting.organisation()).code()) : comparison;
    }

    private Side side(int number, String version) {
        return DRAFT.equals(version) ? draft(number) : sent(number, version);
    }

    private Side sent(int number, String asked) {
        AgreementActs.Version version = acts.of(number).versions().stream().filter(each -> String.valueOf(each.number()).equals(asked)).findFirst()
                .orElseThrow(() -> new NotFound("agreement-version", asked));
        return new Side(asked, version.proposedByName(), version.reason(), version.sha256(), version.at(), acts.text(number, version.number()));
    }

    private Side draft(int number) {
        AgreementDraftView draft = drafts.ofCounterOffer(agreements.byNumber(number).id()).orElseThrow(() -> new NotFound("draft", number));
        return new Side(DRAFT, members.get(acting.organisation()).name(), draft.reason(), null, draft.changedAt(), draft.text());
    }
}
