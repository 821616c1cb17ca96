package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// To which of the parties of a draft (`?utkast=`) the offer is sent now; all of them unless something else is chosen.
@Named
@RequestScoped
public class OfferAudience {

    @Inject
    private FindAgreementDrafts find;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private HttpServletRequest request;
    private List<MemberView> others;
    private List<String> chosen;

    public List<MemberView> getOthers() {
        if (others == null) {
            List<String> parties = find.get(UUID.fromString(request.getParameter("utkast"))).text().parties();
            others = members.all().stream().filter(m -> parties.contains(m.code()) && !m.id().equals(acting.organisation())).toList();
        }
        return others;
    }

    /// A choice is worth asking for when there are several.
    public boolean isAsked() {
        return getOthers().size() > 1;
    }

    public List<String> getChosen() {
        return chosen == null ? getOthers().stream().map(MemberView::code).toList() : chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : chosen;
    }
}
