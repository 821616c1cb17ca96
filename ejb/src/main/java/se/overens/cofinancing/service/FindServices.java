package se.overens.cofinancing.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.agreement.FindParties;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParties;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.service.ServiceView.Row;
import se.overens.cofinancing.service.model.ServiceAnswer;
import se.overens.cofinancing.service.model.ServiceClosing;
import se.overens.cofinancing.service.model.SharedService;
import se.overens.cofinancing.service.model.Subscription;
import se.overens.cofinancing.service.store.Services;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// The catalogue of services: the same to all members, except that each sees only its own subscriptions.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindServices {

    @Inject
    private Services services;
    @Inject
    private FindPosts posts;
    @Inject
    private PostParties payers;
    @Inject
    private FindParties parties;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// By title.
    public List<ServiceView> list() {
        return services.all(acting.workspace()).stream().map(this::view).toList();
    }

    public ServiceView byNumber(int number) {
        return view(services.get(acting.workspace(), number));
    }

    private ServiceView view(SharedService service) {
        SharedService.Carrier carrier = service.carrier();
        SharedService.Offer offer = service.offer();
        boolean mine = carrier.host().equals(acting.organisation());
        List<PostParty> paying = payers.of(carrier.post());
        LocalDate day = today.day();
        MemberView host = members.get(carrier.host());
        boolean party = mine || paying.stream().anyMatch(payer -> payer.organisation().equals(acting.organisation()));
        Integer post = party ? posts.list().stream().filter(seen -> seen.id().equals(carrier.post())).map(PostView::number).findFirst().orElse(null) : null;
        return new ServiceView(service.number(), carrier.title(), host.code(), host.name(), post, offer.kind(), offer.unit(), offer.key(), offer.what(), offer.terms(),
                offer.openFrom(), (int) paying.stream().filter(payer -> payer.paysOn(day)).count(),
                services.closing(acting.workspace(), service.id()).map(ServiceClosing::closedOn).orElse(null), mine, subscriptions(service, mine));
    }

    private List<Row> subscriptions(SharedService service, boolean all) {
        Map<UUID, ServiceAnswer> answers = services.answers(acting.workspace(), service.id()).stream()
                .collect(Collectors.toMap(ServiceAnswer::subscription, Function.identity()));
        return services.subscriptions(acting.workspace(), service.id()).reversed().stream()
                .filter(each -> all || each.organisation().equals(acting.organisation())).map(each -> row(each, answers.get(each.id()))).toList();
    }

    private Row row(Subscription asked, ServiceAnswer answer) {
        MemberView party = members.get(asked.organisation());
        Integer agreement = answer == null || answer.agreement() == null ? null
                : parties.of(List.of(answer.agreement())).stream().map(FindParties.Party::agreementNumber).findFirst().orElse(null);
        return new Row(asked.id(), party.code(), party.name(), asked.wish().from(), asked.wish().until(), asked.wish().basis(), asked.forAnother(),
                LocalDate.ofInstant(asked.registeredAt(), Today.SWEDEN), answer == null ? null : answer.outcome(), agreement, answer == null ? null : answer.reason());
    }
}
