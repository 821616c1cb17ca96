package se.overens.web.cofinancing.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import se.overens.cofinancing.settlement.SettlementDraftView;
import se.overens.cofinancing.settlement.SettlementSteps;
import se.overens.cofinancing.settlement.SettlementView;
import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.cofinancing.settlement.model.SettlementText.Line;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.shared.Money;
import se.overens.web.shared.Texts;

/// Settlements to a program: amounts in kronor as text.
public final class SettlementAnswers {

    private SettlementAnswers() {
    }

    /// @param receipt in the answer to the act only
    public record Settlement(int post, int number, String state, int version, List<Version> versions, Figures figures, List<Reply> replies, Instant settledAt, String receipt) {
    }

    public record Version(int number, String sha256, String reason, Instant sentAt) {
    }

    /// @param version    the one that was answered, or 0
    /// @param forAnother registered by the host from what came in
    public record Reply(String party, String name, String reply, int version, String reason, boolean forAnother, Instant at) {
    }

    /// @param hinder why it cannot be counted yet, or null
    public record Draft(UUID id, int post, int year, String party, String sha256, Figures figures, String hinder, long version) {
    }

    /// @param gap what nobody pays
    public record Figures(String scope, int year, LocalDate from, LocalDate through, String cost, String gap, String claims, String surpluses, String surplusRule,
                          String surplusClause, List<LineAnswer> lines, List<PartyAnswer> parties) {
    }

    public record LineAnswer(String kind, String component, String label, String clause, String budget, String amount, String gap, List<StretchAnswer> stretches) {
    }

    public record StretchAnswer(LocalDate from, LocalDate through, String amount, int parties) {
    }

    /// @param parts   of each line, in the order of the lines
    /// @param carried a surplus brought in from the year before
    /// @param unpaid  of what was billed
    /// @param stopped what of the claim lies above a ceiling of the contract and is not billed
    /// @param settles whether it is this party that is settled
    /// @param steps   how it was counted, in words
    public record PartyAnswer(String party, String name, List<String> parts, String owed, String carried, String billed, String unpaid, String claim, String stopped, String surplus,
                              boolean settles, List<String> steps) {
    }

    /// @param stopped öre by organisation
    static Settlement of(SettlementView view, Map<UUID, Long> stopped, Texts texts) {
        return new Settlement(view.postNumber(), view.number(), view.state().name(), view.latest().number(),
                view.versions().stream().map(version -> new Version(version.number(), version.sha256(), version.reason(), version.sentAt())).toList(), figures(view.text(), stopped, texts),
                view.replies().stream().map(reply -> new Reply(reply.code(), reply.name(), reply.reply().name(), reply.version(), reply.reason(), reply.forAnother(), reply.at())).toList(),
                view.settledAt(), view.receipt());
    }

    static Draft of(SettlementDraftView draft, Map<UUID, Long> stopped, Texts texts) {
        return new Draft(draft.id(), draft.post(), draft.year(), draft.party(), draft.sha256(), draft.text() == null ? null : figures(draft.text(), stopped, texts),
                draft.hinder() == null ? null : draft.hinder().code(), draft.version());
    }

    private static Figures figures(SettlementText text, Map<UUID, Long> stopped, Texts texts) {
        return new Figures(text.scope().name(), text.year(), text.from(), text.through(), kronor(text.costOre()), kronor(text.gapOre()), kronor(text.claimsOre()),
                kronor(text.surplusesOre()), text.surplusRule().name(), text.surplusClause(), text.lines().stream().map(SettlementAnswers::line).toList(),
                text.parties().stream().map(party -> party(text, party, stopped.getOrDefault(party.organisation(), 0L), texts)).toList());
    }

    private static LineAnswer line(Line line) {
        return new LineAnswer(line.kind().name(), line.component().name(), line.label(), line.clause(), kronor(line.budgetOre()), kronor(line.amountOre()), kronor(line.gapOre()),
                line.stretches().stream().map(each -> new StretchAnswer(each.from(), each.through(), kronor(each.amountOre()), each.parties())).toList());
    }

    private static PartyAnswer party(SettlementText text, PartyLine party, long stoppedOre, Texts texts) {
        return new PartyAnswer(party.code(), party.name(), party.parts().stream().map(part -> kronor(part.amountOre())).toList(), kronor(party.owedOre()), kronor(party.carriedOre()),
                kronor(party.billedOre()), kronor(party.unpaidOre()), kronor(party.claimOre()), kronor(stoppedOre), kronor(party.surplusOre()), party.settles(),
                SettlementSteps.of(text, party, texts.locale()));
    }

    private static String kronor(long ore) {
        return Money.ofOre(ore).toString();
    }
}
