package se.overens.web.distribution.reception;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import se.overens.distribution.reception.FindFulfilment;
import se.overens.distribution.reception.FulfilmentView;
import se.overens.web.distribution.Asked;

/// How far each municipality has come.
@Path("/workspaces/{workspace}/fulfilment")
@Produces(MediaType.APPLICATION_JSON)
public class FulfilmentResource {

    @Inject
    private FindFulfilment find;

    @GET
    public FulfilmentView of(@QueryParam("category") String category) {
        return find.of(Asked.category(category));
    }
}
