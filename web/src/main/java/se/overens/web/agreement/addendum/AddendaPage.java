package se.overens.web.agreement.addendum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.addendum.AddendaView;
import se.overens.agreement.addendum.FindAddenda;
import se.overens.agreement.model.Amendment;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Formats;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// The addenda to the agreement of the address; of an addendum, the agreement that it amends.
@Named
@RequestScoped
public class AddendaPage {

    @Inject
    private AgreementHere here;
    @Inject
    private FindAddenda find;
    @Inject
    private FindMembers members;
    @Inject
    private Formats fmt;
    private AddendaView addenda;

    public AddendaView getAddenda() {
        if (addenda == null) addenda = find.of(here.getAgreement().number());
        return addenda;
    }

    public List<AgreementDraftView> getDrafts() {
        return getAddenda().possible() ? find.drafts(here.getAgreement().number()) : List.of();
    }

    /// "§ 4 ändras, § 5 a läggs till".
    public String changes(Amendment amendment) {
        return amendment.changes().stream().map(change -> change.clause() + " " + fmt.text("agreement.addendum.how." + change.how()).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /// Names of those who join by it.
    public String joins(Amendment amendment) {
        return names(amendment.joins());
    }

    public String leaves(Amendment amendment) {
        return names(amendment.leaves());
    }

    private String names(List<String> codes) {
        return codes.stream().map(members::byCode).map(MemberView::shortName).collect(Collectors.joining(", "));
    }

    public String term(Amendment amendment) {
        if (amendment.term() == null) return "";
        return amendment.term().endsOn() == null ? fmt.text("agreement.addendum.list.untilFurtherNotice") : fmt.day(amendment.term().endsOn());
    }
}
