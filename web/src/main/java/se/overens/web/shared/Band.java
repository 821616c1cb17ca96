package se.overens.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.overens.shared.DemoClock;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindWorkspaces;
import se.overens.workspace.model.Acting;

/// What stands in the band on every page: the product, the workspace, for whom one acts and as what.
@Named("band")
@RequestScoped
public class Band {

    @Inject
    private CurrentActing acting;
    @Inject
    private FindWorkspaces workspaces;
    @Inject
    private DemoClock demo;
    @Inject
    private Language language;
    @Inject
    private Formats formats;
    @Inject
    private Links links;
    @Inject
    @ConfigProperty(name = "overens.public-address", defaultValue = "http://localhost:8080")
    private String address;

    public boolean isActing() {
        return acting.get().filter(Acting.Person.class::isInstance).isPresent();
    }

    public boolean isSignedIn() {
        return acting.isSignedIn();
    }

    public String getWorkspace() {
        return workspaces.name(acting.workspace());
    }

    public String getOrganisation() {
        return acting.person().organisationName();
    }

    public String getRoles() {
        return acting.person().roles().stream().sorted().map(role -> language.texts().get("workspace.role." + role)).collect(Collectors.joining(", "));
    }

    /// The first page: one's tasks when one acts for somebody.
    public String getHome() {
        return links.view(isActing() ? "overview/tasks" : "public/start");
    }

    /// Where everybody reaches the application, without a slash at the end.
    public String getAddress() {
        return address;
    }

    public String getLogin() {
        return "/logga-in";
    }

    public String getLogout() {
        return "/logga-ut";
    }

    public boolean isDemo() {
        return demo.day().isPresent();
    }

    public String getDemoDay() {
        return demo.day().map(formats::date).orElse("");
    }
}
