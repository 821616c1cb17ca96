package se.overens.web.agreement.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.overens.agreement.reading.FindOriginal;
import se.overens.agreement.reading.OriginalView;
import se.overens.web.record.Downloads;

/// The file that an agreement was read from, for the organisation that read it. The class stands at the same path as the
/// register: of two that match, only the longer would be asked.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementOriginalsResource {

    @PathParam("number")
    private int number;
    @Inject
    private FindOriginal find;

    @GET
    @Path("/{number}/original")
    public OriginalView original() {
        return find.get(number);
    }

    /// The file itself, as it came.
    @GET
    @Path("/{number}/original/file")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    public Response file() {
        return Downloads.of(find.content(number));
    }
}
