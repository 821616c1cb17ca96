package se.overens.web.agreement.register;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import se.overens.agreement.register.model.RegisterQuestion;
import se.overens.web.rest.ApiLanguage;
import se.overens.web.shared.Download;
import se.overens.web.shared.Texts;

/// The register as a file, with everything that answers to the question.
@Path("/workspaces/{workspace}/agreement-register")
@Produces(MediaType.WILDCARD)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementRegisterResource {

    @Inject
    private RegisterSheet sheet;

    /// Asked as the list of agreements is.
    @GET
    @Path("/csv")
    public Response csv(@BeanParam RegisterQuery query, @Context HttpHeaders headers) {
        RegisterQuestion question = query.question();
        Texts texts = ApiLanguage.texts(headers);
        return file("csv", RegisterSheet.CSV, out -> sheet.csv(question, texts, out));
    }

    @GET
    @Path("/xlsx")
    public Response xlsx(@BeanParam RegisterQuery query, @Context HttpHeaders headers) {
        RegisterQuestion question = query.question();
        Texts texts = ApiLanguage.texts(headers);
        return file("xlsx", RegisterSheet.XLSX, out -> sheet.xlsx(question, texts, out));
    }

    private static Response file(String ending, String mediaType, StreamingOutput content) {
        return Response.ok(content, mediaType).header("Content-Disposition", Download.disposition("avtal." + ending))
                .header("X-Content-Type-Options", "nosniff").build();
    }
}
