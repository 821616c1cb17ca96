package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.TermInForce;
import se.overens.agreement.model.Turn;
import se.overens.agreement.store.AgreementRegister;
import se.overens.agreement.store.AgreementRegister.Asked;
import se.overens.agreement.store.Agreements;
import se.overens.shared.NotFound;
import se.overens.shared.Page;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Agreements that the acting organisation is a party of; others are not there.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindAgreements {

    @Inject
    private Agreements agreements;
    @Inject
    private AgreementRegister register;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementView byNumber(int number) {
        return view(agreements.find(acting.workspace(), acting.organisation(), number)
                .orElseThrow(() -> new NotFound("agreement", number)));
    }

    public AgreementView get(UUID id) {
        return view(agreements.find(acting.workspace(), acting.organisation(), id)
                .orElseThrow(() -> new NotFound("agreement", id)));
    }

    /// @param state null: all
    /// @param party code of another party of it, or null
    public Page<AgreementRow> list(AgreementState state, String party, AgreementOrder order, Page.Request request) {
        UUID other = party == null ? null : members.byCode(party).id();
        Page<UUID> page = register.page(acting.workspace(), acting.organisation(), today.day(), new Asked(state, other, orderBy(order)), request);
        return new Page<>(rows(page.items()), page.page(), page.size(), page.total());
    }

    private static String orderBy(AgreementOrder order) {
        return switch (order) {
            case NUMBER -> "a.id desc";
            case TITLE -> "v.title, a.id desc";
            case START -> "v.starts_on desc, a.id desc";
        };
    }

    private List<AgreementRow> rows(List<UUID> ids) {
        String workspace = acting.workspace();
        Map<UUID, MemberView> byId = members.byId();
        Map<UUID, Agreement> found = agreements.all(workspace, ids).stream().collect(Collectors.toMap(Agreement::id, Function.identity()));
        Map<UUID, AgreementVersion> texts = agreements.latest(workspace, ids).stream()
                .collect(Collectors.toMap(AgreementVersion::agreement, Function.identity()));
        Map<UUID, List<AgreementParty>> parties = agreements.parties(workspace, ids).stream()
                .collect(Collectors.groupingBy(AgreementParty::agreement));
        return ids.stream().map(id -> row(found.get(id), texts.get(id), parties.get(id), byId)).toList();
    }

    private AgreementRow row(Agreement agreement, AgreementVersion text, List<AgreementParty> parties, Map<UUID, MemberView> byId) {
        List<AgreementState.Standing> standings = AgreementState.standings(parties, text);
        List<MemberView> others = parties.stream().map(p -> byId.get(p.organisation()))
                .sorted(Comparator.comparing(MemberView::host).reversed().thenComparing(MemberView::code)).toList();
        PartyState own = parties.stream().filter(p -> p.organisation().equals(acting.organisation())).findFirst().orElseThrow().state();
        return new AgreementRow(agreement.id(), agreement.number(), text.title(), agreement.form(),
                AgreementState.of(standings, agreement.term(text), today.day()), others.stream().map(MemberView::code).toList(),
                others.stream().map(MemberView::shortName).toList(), own, text.startsOn(), agreement.term(text).endsOn(),
                AgreementState.lastDay(standings, agreement.term(text)));
    }

    private AgreementView view(Agreement agreement) {
        String workspace = acting.workspace();
        Map<UUID, MemberView> byId = members.byId();
        List<AgreementParty> parties = agreements.parties(workspace, agreement.id());
        AgreementVersion latest = agreements.version(workspace, agreement.id(), agreement.latestVersion()).orElseThrow();
        AgreementText text = latest.text();
        TermInForce term = agreement.termInForce(text);
        List<AgreementState.Standing> standings = AgreementState.standings(parties, latest);
        return new AgreementView(agreement.id(), agreement.number(), agreement.version(), text.title(), agreement.form(),
                AgreementState.of(standings, agreement.term(latest), today.day()), agreement.origin() == Agreement.Origin.EXISTING,
                parties.stream().map(p -> party(p, byId.get(p.organisation())))
                        .sorted(Comparator.comparing(AgreementView.Party::host).reversed().thenComparing(AgreementView.Party::code)).toList(),
                text.startsOn(), term.endsOn(), AgreementState.lastDay(standings, agreement.term(latest)), term.noticeTerms(), term.noticeRule(text.startsOn()),
                text.clauses(), latest.number(), latest.sha256(), byId.get(latest.proposedBy()).code(), latest.reason(),
                parties.stream().filter(p -> byId.get(p.organisation()).host()).map(AgreementParty::caseReference)
                        .filter(java.util.Objects::nonNull).findFirst().orElse(null),
                agreement.scan(), round(agreement, parties, latest, byId), pending(text, parties, byId), null);
    }

    private static List<AgreementView.Pending> pending(AgreementText text, List<AgreementParty> parties, Map<UUID, MemberView> byId) {
        Set<String> reached = parties.stream().map(p -> byId.get(p.organisation()).code()).collect(Collectors.toSet());
        return byId.values().stream().filter(m -> text.parties().contains(m.code()) && !reached.contains(m.code()))
                .sorted(ChosenParties.ORDER).map(m -> new AgreementView.Pending(m.code(), m.name(), m.shortName())).toList();
    }

    private AgreementView.Round round(Agreement agreement, List<AgreementParty> parties, AgreementVersion latest, Map<UUID, MemberView> byId) {
        AgreementState state = AgreementState.of(AgreementState.standings(parties, latest), agreement.term(latest), today.day());
        UUID basisBy = latest.basedOn() == null ? latest.proposedBy()
                : agreements.version(acting.workspace(), agreement.id(), latest.basedOn()).map(AgreementVersion::proposedBy).orElseThrow();
        Turn turn = new Turn(state, latest.proposedBy(), basisBy, Turn.receiver(agreement, parties));
        boolean overdue = latest.answerBy() != null && latest.answerBy().isBefore(today.day())
                && parties.stream().anyMatch(p -> p.state() == PartyState.ASKED);
        return new AgreementView.Round(latest.round(), agreement.versions(), latest.answerBy(), latest.validUntil(), overdue,
                parties.stream().filter(p -> turn.isOf(p.organisation(), p.state())).map(p -> byId.get(p.organisation()).code()).sorted().toList(),
                byId.get(agreement.keptBy()).code());
    }

    private static AgreementView.Party party(AgreementParty party, MemberView member) {
        return new AgreementView.Party(member.id(), member.code(), member.name(), member.shortName(), member.host(),
                party.state(), party.since(), party.acceptedVersion(), party.caseReference(), party.lastDay(), member.kind());
    }
}
