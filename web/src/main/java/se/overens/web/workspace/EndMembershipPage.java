package se.overens.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.EndMembership;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Says which day is a member's last.
@Named
@RequestScoped
public class EndMembershipPage {

    @Inject
    private FindMembers find;
    @Inject
    private EndMembership end;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private List<MemberView> members;
    private String member;
    private LocalDate lastDay;

    public String end() {
        return forms.attempt(() -> end.end(new EndMembership.Command(member, lastDay))).map(_ -> to.go("workspace/index")).orElse(null);
    }

    public List<MemberView> getMembers() {
        if (members == null) members = find.all().stream().filter(one -> !one.host()).toList();
        return members;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
