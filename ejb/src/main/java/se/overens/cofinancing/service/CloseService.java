package se.overens.cofinancing.service;

import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.service.SubscribeToService.ServiceClosed;
import se.overens.cofinancing.service.model.ServiceClosing;
import se.overens.cofinancing.service.model.SharedService;
import se.overens.cofinancing.service.store.Services;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The host offers a service to nobody new. Those who have it keep it, and leave it as any agreement is left.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class CloseService {

    public record Command(@NotNull Integer service, @NotBlank @Size(max = 500) String reason) {
    }

    @Inject
    private FindServices view;
    @Inject
    private Services services;
    @Inject
    private Posts posts;
    @Inject
    private Event<Happened> happened;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public ServiceView close(@Valid Command command) {
        SharedService service = services.get(acting.workspace(), command.service());
        if (!acting.organisation().equals(service.carrier().host())) throw new NotAllowed("CloseService");
        posts.lock(acting.workspace(), service.carrier().post());
        services.closing(acting.workspace(), service.id()).ifPresent(closed -> {
            throw new ServiceClosed(closed.closedOn());
        });
        services.add(new ServiceClosing(service, today.day(), command.reason(), acting.organisation(), today.now()));
        happened.fire(new ServiceHappened("service-closed", service.id(), Map.of("number", service.number())));
        return view.byNumber(service.number());
    }
}
