package se.overens.web.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.overens.invoicing.FindInvoicePlans;

/// When posts are invoiced, and with how much.
@Path("/workspaces/{workspace}/invoice-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvoicePlansResource {

    @Inject
    private FindInvoicePlans plans;

    /// @param post only this post's plan
    @GET
    public List<PlanAnswer> list(@QueryParam("post") Integer post) {
        return post == null ? plans.all().stream().map(PlanAnswer::of).toList() : List.of(PlanAnswer.of(plans.ofPost(post)));
    }
}
