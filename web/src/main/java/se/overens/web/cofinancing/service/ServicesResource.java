package se.overens.web.cofinancing.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

import se.overens.cofinancing.service.AnswerSubscription;
import se.overens.cofinancing.service.CloseService;
import se.overens.cofinancing.service.FindServices;
import se.overens.cofinancing.service.OfferService;
import se.overens.cofinancing.service.ServiceView;
import se.overens.cofinancing.service.SubscribeToService;
import se.overens.cofinancing.service.model.PriceKey;
import se.overens.cofinancing.service.model.ServiceAnswer.Outcome;
import se.overens.cofinancing.service.model.ServiceKind;
import se.overens.cofinancing.service.model.ServiceUnit;
import se.overens.shared.Page;
import se.overens.web.cofinancing.PostsResource;
import se.overens.web.rest.Once;

/// The catalogue of services that members offer each other, and who subscribes to them.
@Path("/workspaces/{workspace}/shared-services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServicesResource {

    /// @param post that carries it
    public record NewService(Integer post, ServiceKind kind, ServiceUnit unit, PriceKey key, String what, String terms, LocalDate openFrom) {
    }

    public record NewClosing(String reason) {
    }

    /// @param party    absent: the acting organisation
    /// @param until    absent: until further notice
    /// @param document what came in, when it is another's
    public record NewSubscription(String party, LocalDate from, LocalDate until, String basis, UUID document) {
    }

    /// @param agreement the signed one between the two, when accepted
    public record NewAnswer(Outcome outcome, Integer agreement, String reason) {
    }

    /// @param receipt of the act that this is the answer to
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answered(ServiceView service, String receipt) {
    }

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindServices find;
    @Inject
    private OfferService offer;
    @Inject
    private CloseService close;
    @Inject
    private SubscribeToService subscribe;
    @Inject
    private AnswerSubscription answer;
    @Inject
    private Once once;

    @GET
    public Page<ServiceView> list(@QueryParam("page") @DefaultValue("0") @Min(0) int page, @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        List<ServiceView> all = find.list();
        return new Page<>(all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size());
    }

    @POST
    public Response offer(NewService asked) {
        PostsResource.expectBody(asked);
        var command = new OfferService.Command(asked.post(), asked.kind(), asked.unit(), asked.key(), asked.what(), asked.terms(), asked.openFrom());
        return once.created(asked, () -> new Answered(offer.offer(command), null), made -> at(made.service().number()));
    }

    @GET
    @Path("{number}")
    public ServiceView get(@PathParam("number") int number) {
        return find.byNumber(number);
    }

    @POST
    @Path("{number}/closing")
    public Response close(@PathParam("number") int number, NewClosing asked) {
        PostsResource.expectBody(asked);
        return once.created(asked, () -> new Answered(close.close(new CloseService.Command(number, asked.reason())), null), _ -> at(number));
    }

    @POST
    @Path("{number}/subscriptions")
    public Response subscribe(@PathParam("number") int number, NewSubscription asked) {
        PostsResource.expectBody(asked);
        var command = new SubscribeToService.Command(number, asked.party(), asked.from(), asked.until(), asked.basis(), asked.document());
        return once.created(asked, () -> {
            SubscribeToService.Subscribed made = subscribe.subscribe(command);
            return new Answered(made.service(), made.receipt());
        }, _ -> at(number));
    }

    @POST
    @Path("{number}/subscriptions/{id}/answer")
    public Response answer(@PathParam("number") int number, @PathParam("id") UUID id, NewAnswer asked) {
        PostsResource.expectBody(asked);
        var command = new AnswerSubscription.Command(number, id, asked.outcome(), asked.agreement(), asked.reason());
        return once.created(asked, () -> {
            AnswerSubscription.Answered made = answer.answer(command);
            return new Answered(made.service(), made.receipt());
        }, _ -> at(number));
    }

    private String at(int number) {
        return "/api/v1/workspaces/" + workspace + "/shared-services/" + number;
    }
}
