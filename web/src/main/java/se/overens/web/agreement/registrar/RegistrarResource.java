package se.overens.web.agreement.registrar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.overens.agreement.document.MadeDocument;
import se.overens.agreement.registrar.FindRegistrarDocuments;
import se.overens.agreement.registrar.PackDocument;
import se.overens.agreement.registrar.RegisterDocument;
import se.overens.agreement.registrar.RegistrarRow;
import se.overens.shared.Invalid;
import se.overens.shared.Page;
import se.overens.web.record.Downloads;
import se.overens.web.rest.Once;

/// Sent texts on their way into one's own diarium.
@Path("/workspaces/{workspace}/registrar-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrarResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindRegistrarDocuments find;
    @Inject
    private PackDocument pack;
    @Inject
    private RegisterDocument register;
    @Inject
    private Once once;

    public record Entry(@NotNull String caseReference) {
    }

    /// @param registered true, false, or nothing for all
    @GET
    public Page<RegistrarRow> list(@QueryParam("registered") Boolean registered, @QueryParam("page") @DefaultValue("0") int page,
                                   @QueryParam("size") @DefaultValue("50") int size) {
        return find.list(registered, new Page.Request(page, size));
    }

    /// @param number  of the agreement
    /// @param version of the text
    @GET
    @Path("/{number}/{version}")
    public RegistrarRow get(@PathParam("number") int number, @PathParam("version") int version) {
        return find.get(number, version);
    }

    /// The PDF and what there is to know of it as JSON, XML and CSV.
    @GET
    @Path("/{number}/{version}/package.zip")
    @Produces({"application/zip", "application/problem+json"})
    public Response packed(@PathParam("number") int number, @PathParam("version") int version) {
        MadeDocument made = pack.pack(number, version);
        return Downloads.of(made.fileName(), made.mediaType(), made.bytes());
    }

    /// Tells the number in one's own diarium; a later one takes the place of an earlier.
    @POST
    @Path("/{number}/{version}/entries")
    public Response register(@PathParam("number") int number, @PathParam("version") int version, Entry entry) {
        if (entry == null) throw new Invalid("", "json");
        var command = new RegisterDocument.Command(number, version, entry.caseReference());
        return once.created(command, () -> register.register(command),
                made -> "/api/v1/workspaces/" + workspace + "/registrar-documents/" + number + "/" + version);
    }
}
