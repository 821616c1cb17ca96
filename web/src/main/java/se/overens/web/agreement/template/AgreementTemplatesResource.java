package se.overens.web.agreement.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.overens.agreement.model.AgreementTemplate;
import se.overens.agreement.template.FindAgreementTemplates;
import se.overens.agreement.template.PublishAgreementTemplate;
import se.overens.agreement.template.TemplateRow;
import se.overens.agreement.template.TemplateView;
import se.overens.agreement.template.WriteAgreementTemplate;
import se.overens.agreement.template.model.TemplateText;
import se.overens.shared.NotFound;
import se.overens.shared.Page;
import se.overens.web.agreement.AgreementsResource;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// Texts to start an offer from: the national ones, the county board's and one's own.
@Path("/workspaces/{workspace}/agreement-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementTemplatesResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindAgreementTemplates find;
    @Inject
    private WriteAgreementTemplate write;
    @Inject
    private PublishAgreementTemplate publish;
    @Inject
    private Once once;

    @GET
    public Page<TemplateRow> all(@DefaultValue("0") @QueryParam("page") int page, @DefaultValue("50") @QueryParam("size") int size) {
        return Pages.of(find.all(), new Page.Request(page, size));
    }

    /// Begins one of one's own as a copy.
    @POST
    public Response copy(WriteAgreementTemplate.Copy command) {
        AgreementsResource.expectBody(command);
        return once.created(command, () -> write.copy(command), made -> "/api/v1/workspaces/" + workspace + "/agreement-templates/" + made.id());
    }

    @GET
    @Path("/{template}")
    public Response get(@PathParam("template") String template) {
        return tagged(find.get(template));
    }

    @PUT
    @Path("/{template}")
    public Response save(@PathParam("template") String template, @HeaderParam("If-Match") String version, TemplateText text) {
        AgreementsResource.expectBody(text);
        return tagged(write.save(new WriteAgreementTemplate.Save(own(template), IfMatch.version(version), text)));
    }

    @GET
    @Path("/{template}/versions/{version}")
    public AgreementTemplate version(@PathParam("template") String template, @PathParam("version") int version) {
        return find.version(template, version);
    }

    /// Publishes what is written as the next version.
    @POST
    @Path("/{template}/versions")
    public Response publish(@PathParam("template") String template, @HeaderParam("If-Match") String version) {
        UUID id = own(template);
        long basedOn = IfMatch.version(version);
        return once.created(new WriteAgreementTemplate.Save(id, basedOn, null), () -> publish.publish(id, basedOn),
                made -> "/api/v1/workspaces/" + workspace + "/agreement-templates/" + id + "/versions/" + made.number());
    }

    /// From now on it is offered to nobody.
    @POST
    @Path("/{template}/retirement")
    public Response retire(@PathParam("template") String template, @HeaderParam("If-Match") String version) {
        return tagged(publish.retire(own(template), IfMatch.version(version)));
    }

    /// One that is not a number of ours is a national one or none: nobody's to change here.
    private static UUID own(String template) {
        try {
            return UUID.fromString(template);
        } catch (IllegalArgumentException another) {
            throw new NotFound("template", template);
        }
    }

    private static Response tagged(TemplateView template) {
        return Response.ok(template).tag(IfMatch.tag(template.version())).build();
    }
}
