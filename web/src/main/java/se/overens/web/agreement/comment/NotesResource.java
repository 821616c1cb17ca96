package se.overens.web.agreement.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.comment.FindNotes;
import se.overens.agreement.comment.NoteView;
import se.overens.agreement.comment.RemoveNote;
import se.overens.agreement.comment.WriteNote;
import se.overens.shared.Invalid;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// What colleagues write to each other about an agreement or their own draft. No other organisation sees it.
@Path("/workspaces/{workspace}/agreement-notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotesResource {

    /// @param agreement number of the agreement whose version it is about, or null
    /// @param version   of the text; demanded with an agreement
    /// @param draft     the draft that it is about, or null
    public record NewNote(Integer agreement, Integer version, UUID draft, String point, String text) {
    }

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindNotes find;
    @Inject
    private WriteNote write;
    @Inject
    private RemoveNote remove;
    @Inject
    private Once once;

    /// Those on an agreement or those on a draft.
    @GET
    public List<NoteView> list(@QueryParam("agreement") Integer agreement, @QueryParam("draft") UUID draft) {
        expectOne(agreement, draft);
        return agreement != null ? find.of(agreement) : find.ofDraft(draft);
    }

    @POST
    public Response write(NewNote asked) {
        if (asked == null) throw new Invalid("", "json");
        expectOne(asked.agreement(), asked.draft());
        return once.created(asked, () -> written(asked), made -> "/api/v1/workspaces/" + workspace + "/agreement-notes/" + made.id());
    }

    private NoteView written(NewNote asked) {
        if (asked.draft() != null) return write.onDraft(asked.draft(), new WriteNote.OnDraft(asked.point(), asked.text()));
        if (asked.version() == null) throw new Invalid("version", "required");
        return write.onVersion(asked.agreement(), new WriteNote.OnVersion(asked.version(), asked.point(), asked.text()));
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        remove.remove(id, IfMatch.version(version));
    }

    private static void expectOne(Integer agreement, UUID draft) {
        if ((agreement == null) == (draft == null)) throw new Invalid("agreement", "note-about-one");
    }
}
