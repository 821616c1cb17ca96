package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.model.Acceptance;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.negotiation.RoundsView.Change;
import se.overens.agreement.negotiation.RoundsView.Fate;
import se.overens.agreement.negotiation.model.Stand;
import se.overens.agreement.negotiation.model.Standings;
import se.overens.agreement.negotiation.model.Standpoint;
import se.overens.agreement.negotiation.model.TextPoints;
import se.overens.agreement.negotiation.model.Withdrawal;
import se.overens.agreement.negotiation.store.Negotiations;
import se.overens.agreement.store.Agreements;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// The rounds of a negotiation: what was given for what.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindRounds {

    /// Everything that the rounds are read from.
    private record Read(List<AgreementVersion> versions, Standings standings, List<Standpoint> standpoints, List<Acceptance> acceptances,
                        Map<Integer, Withdrawal> withdrawn, Map<UUID, MemberView> byId, PointNames about, int latest, List<Integer> proposals) {

        MemberView sender(int version) {
            return byId.get(versions.stream().filter(each -> each.number() == version).findFirst().orElseThrow().proposedBy());
        }
    }

    @Inject
    private FindAgreements find;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private Agreements agreements;
    @Inject
    private Negotiations negotiations;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    public RoundsView of(int number) {
        Read read = read(find.byNumber(number), acts.seenFrom(number));
        Map<Integer, List<RoundsView.Text>> rounds = read.versions().stream().map(version -> Map.entry(version.round(), text(read, version)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<RoundsView.Round> told = rounds.entrySet().stream().map(round -> new RoundsView.Round(round.getKey(), round.getValue())).toList();
        return new RoundsView(told, gains(told));
    }

    private Read read(AgreementView view, int from) {
        String workspace = acting.workspace();
        List<AgreementVersion> versions = agreements.versions(workspace, view.id()).stream().filter(each -> each.number() >= from).toList();
        List<Standpoint> standpoints = negotiations.standpoints(workspace, view.id());
        List<Acceptance> acceptances = agreements.acceptances(workspace, view.id());
        Map<Integer, Withdrawal> withdrawn = negotiations.withdrawals(workspace, view.id()).stream()
                .collect(Collectors.toMap(Withdrawal::versionNumber, Function.identity()));
        AgreementVersion latest = versions.stream().filter(each -> each.number() == view.documentVersion()).findFirst().orElseThrow();
        return new Read(versions, Table.seen(versions, standpoints, acceptances, from), standpoints, acceptances, withdrawn,
                members.byId(),
                new PointNames(versions.reversed().stream().map(AgreementVersion::text).toList()), latest.number(),
                Table.proposals(latest, versions, withdrawn.keySet()).stream().map(AgreementVersion::number).toList());
    }

    private static RoundsView.Text text(Read read, AgreementVersion version) {
        MemberView sender = read.sender(version.number());
        Withdrawal withdrawal = read.withdrawn().get(version.number());
        return new RoundsView.Text(version.number(), sender.code(), sender.name(), !version.proposedBy().equals(version.registeredBy()),
                version.basedOn(), version.joins(), version.reason(), version.at(), version.answerBy(),
                withdrawal == null ? null : withdrawal.reason(), read.standings().changed(version.number()).stream()
                .map(change -> change(read, version, change)).toList(), answers(read, version));
    }

    private static Change change(Read read, AgreementVersion version, TextPoints.Change change) {
        int origin = read.standings().origin(change.point(), read.latest());
        Fate fate = fate(read, version.number(), origin);
        Integer by = fate == Fate.REPLACED ? origin : null;
        return new Change(change.point(), TextPoints.clauseOf(change.point()), read.about().heading(change.point()), read.about().term(change.point()),
                change.from(), change.to(), fate, by, by == null ? null : read.sender(by).name());
    }

    private static Fate fate(Read read, int version, int origin) {
        if (read.withdrawn().containsKey(version)) return Fate.WITHDRAWN;
        if (read.proposals().size() > 1 && read.proposals().contains(version)) return Fate.OPEN;
        Set<Integer> roots = read.standings().roots(read.latest());
        if (!roots.contains(version)) return Fate.LEFT;
        return origin == version ? Fate.STANDS : Fate.REPLACED;
    }

    /// Whoever said anything of the text or accepted it, the sender excepted.
    private static List<RoundsView.Answer> answers(Read read, AgreementVersion version) {
        return read.byId().values().stream().filter(member -> !member.id().equals(version.proposedBy()))
                .sorted(Comparator.comparing(MemberView::code))
                .flatMap(member -> answer(read, version, member).stream()).toList();
    }

    private static Optional<RoundsView.Answer> answer(Read read, AgreementVersion version, MemberView member) {
        List<Standpoint> said = read.standpoints().stream().filter(each -> each.versionNumber() == version.number() && each.party().equals(member.id())).toList();
        List<Acceptance> accepted = read.acceptances().stream().filter(each -> each.versionNumber() == version.number() && each.party().equals(member.id())).toList();
        if (said.isEmpty() && accepted.isEmpty()) return Optional.empty();
        boolean forAnother = accepted.isEmpty() ? said.getLast().isForAnother() : !accepted.getLast().party().equals(accepted.getLast().registeredBy());
        return Optional.of(new RoundsView.Answer(member.code(), member.name(), !accepted.isEmpty(), count(said, Stand.AGREES),
                count(said, Stand.RESERVES), count(said, Stand.OBJECTS), forAnother, accepted.isEmpty() ? said.getLast().at() : accepted.getLast().at()));
    }

    private static int count(List<Standpoint> said, Stand stand) {
        return (int) said.stream().filter(each -> each.taken().stand() == stand).count();
    }

    private static List<RoundsView.Gain> gains(List<RoundsView.Round> rounds) {
        Map<String, List<RoundsView.Text>> byParty = rounds.stream().flatMap(round -> round.texts().stream())
                .filter(text -> !text.changes().isEmpty()).collect(Collectors.groupingBy(RoundsView.Text::party, TreeMap::new, Collectors.toList()));
        return byParty.values().stream().map(texts -> new RoundsView.Gain(texts.getFirst().party(), texts.getFirst().partyName(),
                texts.stream().mapToInt(text -> text.changes().size()).sum(), texts.stream().mapToInt(FindRounds::standing).sum(),
                rounds.stream().filter(round -> round.texts().stream().anyMatch(text -> texts.contains(text) && standing(text) > 0))
                        .map(RoundsView.Round::number).toList())).toList();
    }

    private static int standing(RoundsView.Text text) {
        return (int) text.changes().stream().filter(change -> change.fate() == Fate.STANDS).count();
    }
}
