package se.overens.cofinancing.service;

import java.time.LocalDate;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.HostedPost;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.model.PostHasEnded;
import se.overens.cofinancing.service.model.PriceKey;
import se.overens.cofinancing.service.model.ServiceKind;
import se.overens.cofinancing.service.model.ServiceUnit;
import se.overens.cofinancing.service.model.SharedService;
import se.overens.cofinancing.service.store.Services;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.store.DrawnNumbers;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The host of a post offers what it does to all members of the workspace.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class OfferService {

    /// @param post     that carries it
    /// @param what     what one gets
    /// @param openFrom the first day that it can be had from
    public record Command(@NotNull Integer post, @NotNull ServiceKind kind, @NotNull ServiceUnit unit, @NotNull PriceKey key,
                          @NotBlank @Size(max = 2000) String what, @NotBlank @Size(max = 2000) String terms, @NotNull LocalDate openFrom) {
    }

    /// The post carries a service already.
    public static class ServiceAlreadyOffered extends Refusal {
        public ServiceAlreadyOffered(String title) {
            super(Kind.CONFLICT, "service-already-offered", title);
        }
    }

    @Inject
    private HostedPost hosted;
    @Inject
    private FindServices view;
    @Inject
    private Services services;
    @Inject
    private DrawnNumbers numbers;
    @Inject
    private Event<Happened> happened;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public ServiceView offer(@Valid Command command) {
        PostView post = hosted.lockOwn(command.post(), "OfferService").seen();
        HostedPost.refusePersonalNumber("what", command.what());
        HostedPost.refusePersonalNumber("terms", command.terms());
        if (post.ended()) throw new PostHasEnded(post.number(), post.lastDay());
        if (command.openFrom().isBefore(post.startedOn())) throw new Invalid("openFrom", "ending-before-start", post.startedOn());
        boolean offered = services.all(acting.workspace()).stream().anyMatch(each -> each.carrier().post().equals(post.id())
                && services.closing(acting.workspace(), each.id()).isEmpty());
        if (offered) throw new ServiceAlreadyOffered(post.title());
        SharedService service = new SharedService(acting.workspace(), numbers.draw(acting.workspace(), "shared-service", 0),
                new SharedService.Carrier(post.id(), post.host(), post.title()),
                new SharedService.Offer(command.kind(), command.unit(), command.key(), command.what(), command.terms(), command.openFrom()),
                acting.organisation(), today.now());
        services.add(service);
        happened.fire(new ServiceHappened("service-offered", service.id(), Map.of("number", service.number(), "post", post.number())));
        return view.byNumber(service.number());
    }
}
