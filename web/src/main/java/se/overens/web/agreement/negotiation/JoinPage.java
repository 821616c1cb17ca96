package se.overens.web.agreement.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.agreement.negotiation.FindNegotiation;
import se.overens.agreement.negotiation.JoinProposals;
import se.overens.agreement.negotiation.JoiningView;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Proposals that crossed, beside each other: choose where they clash, then go on writing the joined text.
@Named
@RequestScoped
public class JoinPage {

    /// One clash, and whose words are chosen.
    public static class Choice {

        private final JoiningView.Point point;
        private Integer chosen;

        Choice(JoiningView.Point point) {
            this.point = point;
        }

        public JoiningView.Point getPoint() {
            return point;
        }

        public Integer getChosen() {
            return chosen;
        }

        public void setChosen(Integer chosen) {
            this.chosen = chosen;
        }
    }

    @Inject
    private AgreementHere here;
    @Inject
    private NegotiationHere negotiation;
    @Inject
    private FindNegotiation find;
    @Inject
    private JoinProposals join;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private JoiningView view;
    private List<Choice> clashes;

    public String join() {
        Map<String, Integer> choices = new HashMap<>();
        for (int i = 0; i < getClashes().size(); i++) {
            JoiningView.Point point = getClashes().get(i).point;
            if (getClashes().get(i).chosen == null)
                forms.refuse("clashes:" + i + ":chosen", "violation.choose-proposal", negotiation.label(point.point(), point.clause(), point.heading(), point.term()));
        }
        if (!forms.getProblems().isEmpty()) return null;
        getClashes().stream().filter(clash -> clash.chosen != null).forEach(clash -> choices.put(clash.point.point(), clash.chosen));
        return forms.attempt(() -> join.join(new JoinProposals.Command(here.getAgreement().id(), choices)))
                .map(_ -> to.go("agreement/counter", here.getAgreement().number())).orElse(null);
    }

    public JoiningView getView() {
        if (view == null) view = find.joining(here.getAgreement().number());
        return view;
    }

    public boolean isPossible() {
        return here.isOfficer() && here.getAgreement().state().isNegotiated() && !getView().points().isEmpty();
    }

    public List<Choice> getClashes() {
        if (clashes == null) clashes = getView().clashes().stream().map(Choice::new).toList();
        return clashes;
    }

    public List<JoiningView.Point> getTaken() {
        return getView().points().stream().filter(point -> !point.isClash()).toList();
    }

    /// Who changed it.
    public String changedBy(JoiningView.Point point) {
        return point.options().stream().filter(option -> option.version() == point.taken()).map(JoiningView.Option::partyName).findFirst().orElse("");
    }

    public String taken(JoiningView.Point point) {
        return point.options().stream().filter(option -> option.version() == point.taken()).map(JoiningView.Option::text)
                .filter(text -> text != null).findFirst().orElse(null);
    }
}
