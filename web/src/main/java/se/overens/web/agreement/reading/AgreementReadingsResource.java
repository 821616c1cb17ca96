package se.overens.web.agreement.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.reading.FindReading;
import se.overens.agreement.reading.ReadAgreementFile;
import se.overens.agreement.reading.ReadingView;
import se.overens.agreement.reading.model.ReadText;
import se.overens.agreement.reading.model.TrackedChanges;
import se.overens.shared.Invalid;
import se.overens.shared.Json;
import se.overens.shared.NotFound;
import se.overens.shared.WrittenDay;
import se.overens.web.record.Downloads;
import se.overens.web.rest.Once;

/// Agreements read from a word processor's file into a draft. The body is the file itself, its name stands in
/// `X-File-Name` (percent-encoded UTF-8).
@Path("/workspaces/{workspace}/agreements/readings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementReadingsResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private ReadAgreementFile read;
    @Inject
    private FindReading find;
    @Inject
    private Once once;

    private record Sent(String fileName, String sha256, String changes, String form, List<String> parties, String startsOn, String endsOn) {
    }

    /// @param party   codes of the others, one's own organisation is a party by itself
    /// @param changes TAKEN_IN or THROWN_OUT: which of the two texts, when the file has tracked changes
    @POST
    @Consumes({"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.oasis.opendocument.text",
            MediaType.APPLICATION_OCTET_STREAM})
    public Response read(@HeaderParam("X-File-Name") String name, @QueryParam("form") String form, @QueryParam("party") List<String> party,
                         @QueryParam("startsOn") String startsOn, @QueryParam("endsOn") String endsOn,
                         @QueryParam("changes") @DefaultValue("TAKEN_IN") String changes, InputStream body) throws IOException {
        // one byte more than may be taken is enough to know that it is too much
        byte[] content = body.readNBytes(ReadText.LARGEST + 1);
        String fileName = decoded(name);
        var command = new ReadAgreementFile.Command(fileName, content, one(TrackedChanges.values(), "changes", changes),
                one(AgreementForm.values(), "form", form), party, day("startsOn", startsOn), day("endsOn", endsOn));
        return once.created(new Sent(fileName, Json.sha256(content), changes, form, party, startsOn, endsOn), () -> read.read(command),
                made -> "/api/v1/workspaces/" + workspace + "/agreements/readings/" + made.draft().id());
    }

    /// @param draft id of the draft that was read
    @GET
    @Path("/{id}")
    public ReadingView get(@PathParam("id") UUID draft) {
        return find.of(draft).orElseThrow(() -> new NotFound("reading", draft));
    }

    /// The file itself, as it came.
    @GET
    @Path("/{id}/file")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    public Response file(@PathParam("id") UUID draft) {
        return Downloads.of(find.content(draft));
    }

    private static String decoded(String name) {
        try {
            return name == null ? null : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEncoding) {
            throw new Invalid("X-File-Name", "wrong");
        }
    }

    private static LocalDate day(String field, String written) {
        try {
            return written == null ? null : WrittenDay.read(written);
        } catch (DateTimeParseException unreadable) {
            throw new Invalid(field, "wrong");
        }
    }

    private static <E extends Enum<E>> E one(E[] values, String field, String asked) {
        return Arrays.stream(values).filter(value -> value.name().equals(asked)).findFirst().orElseThrow(() -> new Invalid(field, "wrong"));
    }
}
