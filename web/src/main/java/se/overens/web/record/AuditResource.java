package se.overens.web.record;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import se.overens.record.AuditEventView;
import se.overens.record.FindAudit;
import se.overens.record.VerifyAudit;
import se.overens.record.model.AuditChain.Link;
import se.overens.shared.Invalid;
import se.overens.shared.Page;

/// What has happened, and whether the trail is whole.
@Path("workspaces/{workspace}/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private FindAudit audit;
    @Inject
    private VerifyAudit verify;

    /// @param count how many sealed events there are
    /// @param hash  of the last of them, and so of all
    public record Head(long count, String hash) {
    }

    /// @param fault    CHANGED, GONE, SHORTENED or REPLACED; absent when whole
    /// @param position of the first fault
    public record Verification(boolean whole, Head head, String fault, Long position) {
    }

    @GET
    public Page<AuditEventView> list(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return audit.list(new Page.Request(page, size));
    }

    @GET
    @Path("head")
    public Head head() {
        return head(verify.head());
    }

    /// @param count how many there were when the head was noted
    /// @param hash  the head as it was noted
    @GET
    @Path("verification")
    public Verification verification(@QueryParam("count") Long count, @QueryParam("hash") String hash) {
        if ((count == null) != (hash == null)) throw new Invalid(count == null ? "count" : "hash", "required");
        VerifyAudit.Verdict verdict = verify.verify(Optional.ofNullable(count).map(noted -> new Link(noted, hash)));
        return verdict.isWhole() ? new Verification(true, head(verdict.head()), null, null)
                : new Verification(false, head(verdict.head()), verdict.fault().kind().name(), verdict.fault().position());
    }

    private static Head head(Link link) {
        return new Head(link.position(), link.hash());
    }
}
