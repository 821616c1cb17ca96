package se.overens.agreement.model;

import static se.overens.agreement.model.TermKind.COMMITMENT;
import static se.overens.agreement.model.TermKind.DATE;
import static se.overens.agreement.model.TermKind.FIGURE;
import static se.overens.agreement.model.TermKind.MONEY;
import static se.overens.agreement.model.TermKind.REFERENCE;
import static se.overens.agreement.model.TermKind.RULE;
import static se.overens.agreement.model.TermKind.SHARE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a value in a clause tells.
public enum TermSubject {
    /// anvisningsbara platser: places that can be used for assignment
    ASSIGNABLE_PLACES(FIGURE, SHARE),
    /// ensamkommande barn
    UNACCOMPANIED_MINORS(FIGURE, SHARE),
    /// asylsökande, also as a smallest part of another figure ("varav minst nio asylsökande")
    ASYLUM_SEEKERS(FIGURE),
    /// egen bosättning: what is expected, never what is promised
    SELF_SETTLED(FIGURE),
    /// årsarbetskrafter: how many a full staff is
    STAFF(FIGURE),
    /// finansieringstak: the payer's own limit; the claim stands above it
    FUNDING_CEILING(MONEY),
    /// kostnadstak i avtal: stops the issuer
    CONTRACT_CEILING(MONEY),
    /// what becomes of a cost above the contract's ceiling
    CEILING_OVERFLOW(RULE),
    /// the day by which the payer's budget decides on a year that has no funding yet
    BUDGET_DECISION(DATE),
    /// what a whole year costs at full staffing
    FULL_YEAR_COST(MONEY),
    /// what a party pays
    CONTRIBUTION(MONEY),
    /// the day the parties look through the agreement before it goes on
    REVIEW(DATE),
    /// the last day for something
    DUE(DATE),
    /// an undertaking by a party
    UNDERTAKING(COMMITMENT),
    /// what a year is given of which the agreement holds for a part only
    PART_YEAR(RULE),
    /// what holds for the years after the term, while nobody has ended the agreement
    AFTER_TERM(RULE),
    /// how a cost is shared
    COST_KEY(RULE),
    /// fördelningsmodell: a published model of the county (`modell/17`) or one sent on referral (`remiss/4`); its note is the SHA-256
    MODEL(REFERENCE);

    private final Set<TermKind> kinds;

    TermSubject(TermKind first, TermKind... others) {
        this.kinds = EnumSet.of(first, others);
    }

    public boolean canBe(TermKind kind) {
        return kinds.contains(kind);
    }

    /// The rules to choose among; none for what is no rule.
    public List<String> choices() {
        return switch (this) {
            case PART_YEAR -> names(PartYear.values());
            case AFTER_TERM -> names(AfterTerm.values());
            case COST_KEY -> names(CostKeyKind.values());
            case CEILING_OVERFLOW -> names(CeilingOverflow.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] rules) {
        return Stream.of(rules).map(Enum::name).toList();
    }
}
