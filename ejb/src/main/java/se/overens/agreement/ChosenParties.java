package se.overens.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Whom an agreement is to be between: members of today, of whatever kind, and one's own organisation by itself.
@ApplicationScoped
public class ChosenParties {

    /// The county administrative board first, then municipalities, then others.
    public static final Comparator<MemberView> ORDER = Comparator.comparing(MemberView::part).thenComparing(MemberView::code);

    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    /// Without one's own organisation, in the order they were named.
    ///
    /// @throws Invalid for one that is no member, or is named twice
    public List<MemberView> others(List<String> codes) {
        List<Violation> faults = new ArrayList<>();
        List<MemberView> all = members.all();
        List<MemberView> found = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            var member = all.stream().filter(m -> m.code().equals(code)).findFirst();
            if (member.isEmpty()) faults.add(Violation.of("parties[" + i + "]", "not-a-member", code));
            else if (found.contains(member.get())) faults.add(Violation.of("parties[" + i + "]", "duplicate-key", code));
            else found.add(member.get());
        }
        if (!faults.isEmpty()) throw new Invalid(faults);
        found.removeIf(member -> member.id().equals(acting.organisation()));
        if (found.isEmpty()) throw new Invalid("parties", "two-parties-at-least");
        return found;
    }

    /// One's own organisation and the others, as a text names them.
    public List<MemberView> withOwn(List<MemberView> others) {
        List<MemberView> all = new ArrayList<>(others);
        all.add(members.get(acting.organisation()));
        all.sort(ORDER);
        return all;
    }
}
