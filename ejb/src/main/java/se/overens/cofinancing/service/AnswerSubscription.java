package se.overens.cofinancing.service;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.model.AgreementForm;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.change.AttachAgreement;
import se.overens.cofinancing.service.model.ServiceAnswer;
import se.overens.cofinancing.service.model.ServiceAnswer.Outcome;
import se.overens.cofinancing.service.model.SharedService;
import se.overens.cofinancing.service.model.Subscription;
import se.overens.cofinancing.service.store.Services;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// The host takes a subscriber in by the agreement that the two have signed, or says no; and the one who asked may take it
/// back before that. Taken in, it pays its part by the post's key from its day on.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.SIGNATORY})
public class AnswerSubscription {

    /// @param agreement readable number of the one between the two, when accepted
    /// @param reason    when declined
    public record Command(@NotNull Integer service, @NotNull UUID subscription, @NotNull Outcome outcome, Integer agreement, @Size(max = 500) String reason) {
    }

    /// @param receipt of the act by which it joined, or null
    public record Answered(ServiceView service, String receipt) {
    }

    /// It has been answered or taken back.
    public static class SubscriptionAnswered extends Refusal {
        public SubscriptionAnswered() {
            super(Kind.CONFLICT, "subscription-answered");
        }
    }

    @Inject
    private FindServices view;
    @Inject
    private FindPosts find;
    @Inject
    private FindAgreements agreements;
    @Inject
    private AttachAgreement attach;
    @Inject
    private Posts posts;
    @Inject
    private Services services;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Answered answer(@Valid Command command) {
        SharedService service = services.get(acting.workspace(), command.service());
        posts.lock(acting.workspace(), service.carrier().post());
        Subscription asked = services.subscriptions(acting.workspace(), service.id()).stream().filter(each -> each.id().equals(command.subscription())).findFirst()
                .orElseThrow(() -> new NotFound("service-subscription", command.subscription()));
        expectOwn(command.outcome(), service, asked);
        if (services.answers(acting.workspace(), service.id()).stream().anyMatch(each -> each.subscription().equals(asked.id()))) throw new SubscriptionAnswered();
        if (PersonalNumber.isIn(command.reason())) throw new Invalid("reason", "personal-number");
        if (command.outcome() == Outcome.DECLINED && (command.reason() == null || command.reason().isBlank())) throw new Invalid("reason", "required");
        AgreementView agreement = command.outcome() == Outcome.ACCEPTED ? agreement(command, asked) : null;
        String receipt = agreement == null ? null : join(service, asked, agreement);
        services.add(new ServiceAnswer(asked, command.outcome(), agreement == null ? null : agreement.id(), command.reason(), acting.organisation(), today.now()));
        happened.fire(new ServiceHappened("service-answered", service.id(), Map.of("subscription", asked.id(), "outcome", command.outcome().name())));
        tell(service, asked, command.outcome());
        return new Answered(view.byNumber(service.number()), receipt);
    }

    /// The host answers; the one who asked takes back, and the host for one that it registered.
    private void expectOwn(Outcome outcome, SharedService service, Subscription asked) {
        UUID own = acting.organisation();
        boolean host = own.equals(service.carrier().host());
        boolean may = outcome == Outcome.WITHDRAWN ? own.equals(asked.organisation()) || host && asked.forAnother() : host;
        if (!host && !own.equals(asked.organisation())) throw new NotFound("service-subscription", asked.id());
        if (!may) throw new NotAllowed("AnswerSubscription");
    }

    private AgreementView agreement(Command command, Subscription asked) {
        if (command.agreement() == null) throw new Invalid("agreement", "required");
        AgreementView agreement = agreements.byNumber(command.agreement());
        if (agreement.form() != AgreementForm.COLLABORATION) throw new Invalid("agreement", "collaboration-only");
        if (agreement.party(asked.organisation()) == null) throw new Invalid("agreement", "subscriber-no-party");
        return agreement;
    }

    private String join(SharedService service, Subscription asked, AgreementView agreement) {
        PostView post = find.get(service.carrier().post());
        return attach.attach(new AttachAgreement.Command(post.number(), agreement.number(), asked.wish().from(), asked.wish().until())).receipt();
    }

    private void tell(SharedService service, Subscription asked, Outcome outcome) {
        if (outcome == Outcome.WITHDRAWN) return;
        handedOver.fire(new HandedOver(asked.organisation(), Role.OFFICER, outcome == Outcome.ACCEPTED ? "service-accepted" : "service-declined",
                List.of(service.carrier().title()), "samfinansiering/tjanster/" + service.number()));
    }
}
