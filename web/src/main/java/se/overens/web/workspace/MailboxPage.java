package se.overens.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.SetMailbox;

/// The function address that an organisation's mail goes to.
@Named
@RequestScoped
public class MailboxPage {

    @Inject
    private FindMembers find;
    @Inject
    private SetMailbox setMailbox;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private List<MemberView> members;
    private String member;
    private String mailbox;

    /// Those whose mailbox the person may set.
    public List<MemberView> getMembers() {
        if (members == null)
            members = find.all().stream().filter(one -> acting.isHost() || one.id().equals(acting.organisation())).toList();
        return members;
    }

    public String save() {
        return forms.attempt(() -> setMailbox.set(new SetMailbox.Command(member, mailbox)))
                .map(set -> to.go("workspace/mailbox")).orElse(null);
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getMailbox() {
        return mailbox;
    }

    public void setMailbox(String mailbox) {
        this.mailbox = mailbox;
    }
}
