package se.overens.web.record;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.overens.record.AttachFile;
import se.overens.record.AttachmentView;
import se.overens.record.ReadAttachment;
import se.overens.shared.Invalid;
import se.overens.shared.Json;
import se.overens.shared.NotFound;
import se.overens.web.rest.Once;

/// Files in and out: the body is the file itself, its name stands in `X-File-Name` (percent-encoded UTF-8).
@Path("workspaces/{workspace}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentsResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private AttachFile attach;
    @Inject
    private ReadAttachment read;
    @Inject
    private Once once;

    private record Sent(String fileName, String sha256) {
    }

    @POST
    @Consumes({"application/pdf", "image/png", "image/jpeg", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text", MediaType.APPLICATION_OCTET_STREAM})
    public Response attach(@HeaderParam("X-File-Name") String name, InputStream body) throws IOException {
        // one byte more than may be taken is enough to know that it is too much
        byte[] content = body.readNBytes(AttachFile.LARGEST + 1);
        String fileName = decoded(name);
        return once.created(new Sent(fileName, Json.sha256(content)), () -> attach.attach(fileName, content),
                made -> "/api/v1/workspaces/" + workspace + "/attachments/" + made.id());
    }

    @GET
    @Path("{id}")
    public AttachmentView describe(@PathParam("id") String id) {
        return read.own(uuid(id));
    }

    @GET
    @Path("{id}/content")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    public Response content(@PathParam("id") String id) {
        UUID own = read.own(uuid(id)).id();
        return Downloads.of(read.read(own));
    }

    private static String decoded(String name) {
        try {
            return name == null ? null : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEncoding) {
            throw new Invalid("X-File-Name", "wrong");
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("attachment", id);
        }
    }
}
