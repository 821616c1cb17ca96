package se.overens.cofinancing.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.PostParties;
import se.overens.cofinancing.service.model.ServiceAnswer;
import se.overens.cofinancing.service.model.SharedService;
import se.overens.cofinancing.service.model.Subscription;
import se.overens.cofinancing.service.store.Services;
import se.overens.cofinancing.store.Posts;
import se.overens.record.GiveReceipt;
import se.overens.record.ReadAttachment;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.HandedOver;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// A member asks for a service from a day, on a decision or mandate of its own; or the host registers it from what came in.
/// It binds the one who asks until the host has answered or it has been taken back.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.SIGNATORY})
public class SubscribeToService {

    /// @param service  its readable number
    /// @param party    code; null for the acting organisation
    /// @param until    null: until further notice
    /// @param basis    the decision or mandate behind it
    /// @param document what came in; demanded when it is another's
    public record Command(@NotNull Integer service, String party, @NotNull LocalDate from, LocalDate until,
                          @NotBlank @Size(max = 300) String basis, UUID document) {
    }

    /// @param receipt the number of the receipt
    public record Subscribed(ServiceView service, String receipt) {
    }

    /// Nobody new can have it.
    public static class ServiceClosed extends Refusal {
        public ServiceClosed(Object on) {
            super(Kind.CONFLICT, "service-closed", on);
        }
    }

    /// It has the service, or has asked for it and waits.
    public static class AlreadySubscribed extends Refusal {
        public AlreadySubscribed(String name) {
            super(Kind.CONFLICT, "service-already-subscribed", name);
        }
    }

    @Inject
    private FindServices view;
    @Inject
    private FindMembers members;
    @Inject
    private PostParties payers;
    @Inject
    private Posts posts;
    @Inject
    private Services services;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Subscribed subscribe(@Valid Command command) {
        SharedService service = services.get(acting.workspace(), command.service());
        if (PersonalNumber.isIn(command.basis())) throw new Invalid("basis", "personal-number");
        MemberView party = party(command, service);
        posts.lock(acting.workspace(), service.carrier().post());
        expectOpen(service, party, command);
        var asked = new Subscription(service, party.id(), new Subscription.Wish(command.from(), command.until(), command.basis(), command.document()),
                acting.organisation(), today.now());
        services.add(asked);
        happened.fire(new ServiceHappened("service-subscribed", service.id(), Map.of("subscription", asked.id(), "party", party.code(), "from", command.from().toString())));
        String path = "samfinansiering/tjanster/" + service.number();
        if (!acting.organisation().equals(service.carrier().host()))
            handedOver.fire(new HandedOver(service.carrier().host(), Role.OFFICER, "service-subscribed", List.of(party.name(), service.carrier().title()), path));
        String receipt = receipts.give(Text.of("service-subscribed", party.name(), service.carrier().title(), command.from()), Text.of("service-subscribed"),
                "service-subscribed", path, null);
        return new Subscribed(view.byNumber(service.number()), receipt);
    }

    private MemberView party(Command command, SharedService service) {
        UUID own = acting.organisation();
        if (command.document() != null) attachments.own(command.document());
        if (command.party() == null || command.party().isBlank() || command.party().equals(acting.person().organisationCode())) {
            if (own.equals(service.carrier().host())) throw new Invalid("party", "required");
            return members.get(own);
        }
        if (!own.equals(service.carrier().host())) throw new NotAllowed("SubscribeToService");
        if (command.document() == null) throw new Invalid("document", "received-document-missing");
        return members.current(command.party()).orElseThrow(() -> new Invalid("party", "no-party", command.party()));
    }

    private void expectOpen(SharedService service, MemberView party, Command command) {
        services.closing(acting.workspace(), service.id()).ifPresent(closed -> {
            throw new ServiceClosed(closed.closedOn());
        });
        if (command.from().isBefore(service.offer().openFrom())) throw new Invalid("from", "service-not-open", service.offer().openFrom());
        if (command.until() != null && command.until().isBefore(command.from())) throw new Invalid("until", "exit-before-entry-day", command.from());
        boolean pays = payers.of(service.carrier().post()).stream().anyMatch(payer -> payer.organisation().equals(party.id()) && payer.until() == null);
        Set<UUID> answered = services.answers(acting.workspace(), service.id()).stream().map(ServiceAnswer::subscription).collect(Collectors.toSet());
        boolean waits = services.subscriptions(acting.workspace(), service.id()).stream()
                .anyMatch(each -> each.organisation().equals(party.id()) && !answered.contains(each.id()));
        if (pays || waits) throw new AlreadySubscribed(party.name());
    }
}
