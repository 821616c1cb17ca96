package se.overens.web.overview;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import se.overens.overview.FindMails;
import se.overens.overview.MailView;
import se.overens.shared.Page;

/// What has been mailed, for administrators.
@Path("workspaces/{workspace}/mails")
@Produces(MediaType.APPLICATION_JSON)
public class MailsResource {

    @Inject
    private FindMails mails;

    @GET
    public Page<MailView> list(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return mails.list(new Page.Request(page, size));
    }
}
