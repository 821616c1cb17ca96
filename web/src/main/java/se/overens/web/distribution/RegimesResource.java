package se.overens.web.distribution;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.overens.distribution.FindRegimes;
import se.overens.distribution.RegimeView;

/// The laws and agreements that places have been divided under, with what a draft begins with.
@Path("/workspaces/{workspace}/regimes")
@Produces(MediaType.APPLICATION_JSON)
public class RegimesResource {

    @Inject
    private FindRegimes regimes;

    @GET
    public List<RegimeView> all() {
        return regimes.all();
    }
}
