package se.overens.agreement.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.register.model.AskedWords;
import se.overens.agreement.register.model.RegisterQuestion;
import se.overens.agreement.register.store.RegisterCounts;
import se.overens.agreement.register.store.RegisterCounts.Count;
import se.overens.agreement.register.store.RegisterReading;
import se.overens.agreement.register.store.RegisterReading.Called;
import se.overens.agreement.register.store.RegisterSearch;
import se.overens.agreement.register.store.RegisterSearch.Asked;
import se.overens.agreement.register.store.RegisterSearch.Counted;
import se.overens.agreement.register.store.RegisterSearch.Found;
import se.overens.agreement.renewal.FindRenewals;
import se.overens.shared.Page;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// The register of the agreements that the acting organisation is a party of; others are not there.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindRegister {

    /// @param since what has been acted on after this is fresh, or null
    public record Since(RegisterQuestion question, Instant since) {
    }

    private static final List<AgreementState> IN_FORCE = List.of(AgreementState.ACTIVE, AgreementState.NOTICED, AgreementState.ENDING);

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private RegisterSearch search;
    @Inject
    private RegisterCounts counts;
    @Inject
    private RegisterReading reading;
    @Inject
    private RegisterViews views;
    @Inject
    private FindRenewals renewals;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public RegisterPage find(RegisterQuestion question, Page.Request page) {
        Asked asked = asked(question, null);
        Found found = search.find(asked, page);
        List<RegisterPage.Draft> drafts = asked.words() == null ? List.of()
                : reading.drafts(acting.workspace(), acting.organisation(), asked.words()).stream()
                        .map(draft -> new RegisterPage.Draft(draft.id(), draft.agreement(), draft.title())).toList();
        return new RegisterPage(withUnseen(views.rows(found.agreements(), asked.words(), question.on())), page.page(), page.size(), found.total(), facets(found.counted()), drafts);
    }

    /// Those that have gone on although somebody had not looked at them say so.
    private List<RegisterRow> withUnseen(List<RegisterRow> rows) {
        Map<UUID, List<String>> unseen = renewals.unseen(rows.stream().map(RegisterRow::id).toList());
        return rows.stream().map(row -> unseen.containsKey(row.id()) ? row.withUnseen(unseen.get(row.id())) : row).toList();
    }

    /// All that answer, in order.
    public List<UUID> all(RegisterQuestion question) {
        return search.all(asked(question, null));
    }

    /// The lines of some of them, in the order given; without where the words were found.
    public List<RegisterRow> rows(List<UUID> agreements) {
        return views.rows(agreements, null, null);
    }

    /// How many answer to each, and how many of those somebody has acted on since.
    public List<Count> counts(List<Since> questions) {
        return counts.counts(questions.stream().map(one -> asked(one.question(), one.since())).toList());
    }

    /// How many are in force today.
    public long inForce() {
        return counts(IN_FORCE.stream().map(state -> new Since(RegisterQuestion.nothing().in(state), null)).toList()).stream().mapToLong(Count::all).sum();
    }

    private Asked asked(RegisterQuestion question, Instant since) {
        UUID party = question.party() == null ? null : party(question.party());
        return new Asked(acting.workspace(), acting.organisation(), today.day(), question, AskedWords.of(question.words()).orElse(null), party, since);
    }

    /// A code that nobody has finds nothing.
    private UUID party(String code) {
        return members.ever().stream().filter(member -> member.code().equals(code)).map(MemberView::id).findFirst().orElse(NOBODY);
    }

    private Map<String, List<RegisterPage.Choice>> facets(List<Counted> counted) {
        Set<UUID> organisations = new HashSet<>();
        counted.stream().filter(one -> one.facet().equals("party")).forEach(one -> organisations.add(UUID.fromString(one.value())));
        Map<UUID, Called> called = views.called(organisations);
        Map<String, List<RegisterPage.Choice>> facets = new LinkedHashMap<>();
        counted.forEach(one -> facets.computeIfAbsent(one.facet(), _ -> new ArrayList<>()).add(choice(one, called)));
        facets.values().forEach(choices -> choices.sort(Comparator.comparing((RegisterPage.Choice choice) -> Objects.requireNonNullElse(choice.label(), choice.value()))));
        return facets;
    }

    private static RegisterPage.Choice choice(Counted one, Map<UUID, Called> called) {
        if (!one.facet().equals("party")) return new RegisterPage.Choice(one.value(), null, one.count());
        Called party = called.get(UUID.fromString(one.value()));
        return new RegisterPage.Choice(party.code(), party.shortName(), one.count());
    }
}
