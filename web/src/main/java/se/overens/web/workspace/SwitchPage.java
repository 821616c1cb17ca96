package se.overens.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import se.overens.web.security.Caller;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;
import se.overens.workspace.ResolveActing;
import se.overens.workspace.ResolveActing.Choice;

/// Byt: for which organisation one acts. Somebody who has only one is led straight on.
@Named
@RequestScoped
public class SwitchPage {

    @Inject
    private ResolveActing resolve;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Links to;
    @Inject
    private Language language;
    private List<Choice> choices;

    public List<Choice> getChoices() {
        if (choices == null) choices = Caller.of(request).map(caller -> resolve.choices(caller.groups())).orElse(List.of());
        return choices;
    }

    public void goOnIfOnlyOne() {
        if (getChoices().size() != 1) return;
        var only = getChoices().getFirst();
        to.goTo(to.at(only.workspace(), only.organisationCode(), "overview/tasks"));
    }

    public String roles(Choice choice) {
        return choice.roles().stream().sorted().map(role -> language.texts().get("workspace.role." + role)).collect(Collectors.joining(", "));
    }
}
