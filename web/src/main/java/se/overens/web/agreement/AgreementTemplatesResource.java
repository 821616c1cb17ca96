package se.overens.web.agreement;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.model.AgreementTemplate;

/// Texts to start an offer from.
@Path("/workspaces/{workspace}/agreement-templates")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementTemplatesResource {

    @Inject
    private FindAgreementDrafts find;

    @GET
    public List<AgreementTemplate> all() {
        return find.templates();
    }
}
