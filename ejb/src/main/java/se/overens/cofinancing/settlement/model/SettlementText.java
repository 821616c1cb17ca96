package se.overens.cofinancing.settlement.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import se.overens.cofinancing.cost.model.ComponentKind;

/// A settlement with every step of its arithmetic, as it is sent and then never changed. Amounts in öre.
///
/// @param from    the first day that it counts
/// @param through the last
/// @param key     the key of the year, `PER_CAPITA`
/// @param source  where the key's numbers come from
/// @param note    what the host wants to say, or empty
public record SettlementText(int post, String postTitle, String host, SettlementScope scope, int year, LocalDate from, LocalDate through,
                             List<Line> lines, List<PartyLine> parties, SurplusRule surplusRule, String surplusClause, String source, String note) {

    public enum LineKind { ACTUAL, WINDING_DOWN }

    /// One sum of cost, divided by itself.
    ///
    /// @param clause    what it rests on; for winding-down the agreed clause
    /// @param budgetOre of the same component and days; 0 for winding-down
    /// @param gapOre    what of it nobody pays
    public record Line(LineKind kind, ComponentKind component, String label, String clause, long budgetOre, long amountOre, long gapOre,
                       List<Stretch> stretches) {

        public Line {
            stretches = List.copyOf(stretches);
        }
    }

    /// Days with the same parties and shares.
    ///
    /// @param parties how many pay then
    public record Stretch(LocalDate from, LocalDate through, long amountOre, int parties) {
    }

    /// @param parts      of each line, in the order of the lines
    /// @param carriedOre a surplus brought in from the year before
    /// @param billedOre  in invoice bases, credits subtracted
    /// @param paidOre    of what was billed, on the day that this was counted
    /// @param settles    whether it is this party that is settled; the others are shown for the sum
    public record PartyLine(UUID organisation, String code, String name, List<Part> parts, long carriedOre, long billedOre, long paidOre, boolean settles) {

        public PartyLine {
            parts = List.copyOf(parts);
        }

        public long owedOre() {
            return parts.stream().mapToLong(Part::amountOre).sum();
        }

        public long balanceOre() {
            return owedOre() - billedOre - carriedOre;
        }

        public long claimOre() {
            return settles ? Math.max(0, balanceOre()) : 0;
        }

        public long surplusOre() {
            return settles ? Math.max(0, -balanceOre()) : 0;
        }

        /// Of what was billed, what had not come in.
        public long unpaidOre() {
            return Math.max(0, billedOre - paidOre);
        }

        /// What the party approves is the same; what it has paid meanwhile changes nothing in it.
        public boolean sameFigures(PartyLine other) {
            return parts.equals(other.parts) && carriedOre == other.carriedOre && billedOre == other.billedOre && settles == other.settles;
        }
    }

    /// @param steps of each stretch of the line
    public record Part(long amountOre, List<Step> steps) {

        public Part {
            steps = List.copyOf(steps);
        }
    }

    /// @param share exact, `1/7`; "0" for one that did not pay then
    public record Step(String share, long amountOre) {
    }

    public SettlementText {
        lines = List.copyOf(lines);
        parties = List.copyOf(parties);
    }

    public Stream<PartyLine> settling() {
        return parties.stream().filter(PartyLine::settles);
    }

    public Optional<PartyLine> party(UUID organisation) {
        return parties.stream().filter(party -> party.organisation().equals(organisation)).findFirst();
    }

    public long costOre() {
        return lines.stream().mapToLong(Line::amountOre).sum();
    }

    public long gapOre() {
        return lines.stream().mapToLong(Line::gapOre).sum();
    }

    public long claimsOre() {
        return parties.stream().mapToLong(PartyLine::claimOre).sum();
    }

    public long surplusesOre() {
        return parties.stream().mapToLong(PartyLine::surplusOre).sum();
    }
}
