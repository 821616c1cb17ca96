package se.overens.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import se.overens.workspace.FindMembers;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// Says whose turn it is next.
@ApplicationScoped
public class Handing {

    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private FindMembers members;

    /// To those who handle the matter at the organisation.
    public void toOfficers(UUID organisation, String text, String path, Object... args) {
        Role role = members.get(organisation).host() ? Role.COORDINATOR : Role.OFFICER;
        to(organisation, role, text, path, args);
    }

    public void to(UUID organisation, Role role, String text, String path, Object... args) {
        handedOver.fire(new HandedOver(organisation, role, text, Arrays.stream(args).map(String::valueOf).toList(), path));
    }
}
