package se.overens.cofinancing.settlement.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;

/// Where a settlement stands, derived from what was sent and what was answered: it is settled when every party that it
/// settles has approved it. A new version lets an approval stand for the party whose own figures are the same; an
/// objection falls with the version that it was made to.
public record SettlementStanding(State state, List<PartyStanding> parties) {

    public enum State {
        /// sent, some party has yet to answer
        SENT,
        /// some party objects: the host makes a new version, or the party is persuaded
        OBJECTED,
        /// approved by all
        SETTLED
    }

    public enum Reply { WAITING, APPROVED, OBJECTED }

    /// @param version the sent version that it answers, from 1
    public record Answered(UUID organisation, int version, Reply reply, String reason, UUID registeredBy, Instant at) {
    }

    /// @param answer the one that counts, or null while it waits
    public record PartyStanding(UUID organisation, Reply reply, Answered answer) {
    }

    public SettlementStanding {
        parties = List.copyOf(parties);
    }

    /// @param versions as sent, the first first
    /// @param answers  in any order
    public static SettlementStanding of(List<SettlementText> versions, List<Answered> answers) {
        SettlementText latest = versions.getLast();
        List<PartyStanding> parties = new ArrayList<>();
        latest.settling().forEach(line -> parties.add(standing(line, versions, answers)));
        State state = parties.stream().anyMatch(party -> party.reply() == Reply.OBJECTED) ? State.OBJECTED
                : parties.stream().allMatch(party -> party.reply() == Reply.APPROVED) ? State.SETTLED : State.SENT;
        return new SettlementStanding(state, parties);
    }

    public Optional<PartyStanding> of(UUID organisation) {
        return parties.stream().filter(party -> party.organisation().equals(organisation)).findFirst();
    }

    public long approved() {
        return parties.stream().filter(party -> party.reply() == Reply.APPROVED).count();
    }

    private static PartyStanding standing(PartyLine line, List<SettlementText> versions, List<Answered> answers) {
        return answers.stream().filter(answer -> answer.organisation().equals(line.organisation()))
                .max(Comparator.comparing(Answered::at).thenComparingInt(Answered::version)).filter(answer -> stands(answer, line, versions))
                .map(answer -> new PartyStanding(line.organisation(), answer.reply(), answer))
                .orElseGet(() -> new PartyStanding(line.organisation(), Reply.WAITING, null));
    }

    private static boolean stands(Answered answer, PartyLine line, List<SettlementText> versions) {
        if (answer.version() == versions.size()) return true;
        return answer.reply() == Reply.APPROVED
                && versions.subList(answer.version() - 1, versions.size()).stream().allMatch(version ->
                        version.party(line.organisation()).filter(line::sameFigures).isPresent());
    }
}
