package se.overens.web.cofinancing.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.overens.cofinancing.funding.FindPostFunding;
import se.overens.cofinancing.funding.PostFundingView;

/// How those who pay for a post have funded it. The decisions behind it are registered at the agreement,
/// `agreements/{number}/funding/decisions`.
@Path("/workspaces/{workspace}/posts/{number}/funding")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PostFundingResource {

    @PathParam("number")
    private int number;
    @Inject
    private FindPostFunding find;

    @GET
    public PostFundingView get() {
        return find.byPost(number);
    }
}
