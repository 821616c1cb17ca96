package se.overens.agreement.funding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.funding.ClaimView.Outcome;
import se.overens.agreement.funding.FundingView.Payer;
import se.overens.agreement.funding.FundingView.State;
import se.overens.agreement.funding.FundingView.Year;
import se.overens.agreement.funding.model.Claim;
import se.overens.agreement.funding.model.FundingText;
import se.overens.agreement.funding.store.Fundings;
import se.overens.record.ReadAttachment;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Organisation.Kind;

/// Who finances an agreement, year by year, and whether a claim is within it, for the parties.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindFunding {

    @Inject
    private FindAgreements find;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private Fundings fundings;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public FundingView of(int number) {
        AgreementView agreement = find.byNumber(number);
        FundingText text = FundingText.of(acts.text(number, agreement.documentVersion()));
        FundingLines lines = lines(agreement, text);
        return new FundingView(number, agreement.parties().stream().filter(party -> isPayer(text, party) || lines.isDecided(party.organisation()))
                .map(party -> payer(party, text, lines)).toList());
    }

    /// The agreements whose funding the acting organisation may have said something of.
    public Set<UUID> stated() {
        Set<UUID> stated = new HashSet<>(fundings.decidedBy(acting.workspace(), acting.organisation()));
        fundings.signed(acting.workspace(), acting.organisation()).forEach(agreement -> stated.add(agreement.id()));
        return stated;
    }

    /// One who pays by the agreement.
    public Optional<Payer> payer(int number, UUID organisation) {
        return payers(number).stream().filter(payer -> payer.organisation().equals(organisation)).findFirst();
    }

    /// Those who pay by the agreement. Where the text says nothing of funding, any party may tell of its own.
    public List<Payer> payers(int number) {
        AgreementView agreement = find.byNumber(number);
        FundingText text = FundingText.of(acts.text(number, agreement.documentVersion()));
        FundingLines lines = lines(agreement, text);
        return agreement.parties().stream().filter(party -> !text.isFunded() || isPayer(text, party) || lines.isDecided(party.organisation()))
                .map(party -> payer(party, text, lines)).toList();
    }

    private FundingLines lines(AgreementView agreement, FundingText text) {
        return new FundingLines(text, fundings.decisions(acting.workspace(), agreement.id()), fundings.handoffs(acting.workspace(), agreement.id()), today.day());
    }

    /// Whoever the text names or, when it names nobody, the municipality; and whoever has told of its own.
    private static boolean isPayer(FundingText text, AgreementView.Party party) {
        return text.payers().isEmpty() ? text.isFunded() && party.kind() == Kind.MUNICIPALITY : text.payers().contains(party.code());
    }

    private static Payer payer(AgreementView.Party party, FundingText text, FundingLines lines) {
        return new Payer(party.organisation(), party.code(), party.name(), text.fullYear(party.code()).map(cost -> cost.money().toString()).orElse(null),
                text.staff().orElse(null), text.perPerson(party.code()).map(Money::toString).orElse(null), lines.of(party.organisation(), party.code()));
    }

    /// Holds a claim against the funding of its year. A claim above the ceiling stands: the answer says what lacks funding.
    ///
    /// @param payer  code of the party
    /// @param billed what has been billed before in the year
    public ClaimView claim(int number, String payer, int year, Money billed, Money claim) {
        if (billed.isNegative()) throw new Invalid("billed", "not-negative");
        if (claim.isNegative()) throw new Invalid("claim", "not-negative");
        Year funded = of(number).payers().stream().filter(p -> p.code().equals(payer)).findFirst().orElseThrow(() -> new NotFound("payer", payer))
                .years().stream().filter(y -> y.year() == year).findFirst().orElseThrow(() -> new NotFound("year", year));
        Money ceiling = funded.ceiling() == null ? Money.ZERO : Money.parse(funded.ceiling());
        Claim held = new Claim(ceiling, billed, claim);
        Outcome outcome = funded.state() == State.UNFUNDED ? Outcome.UNFUNDED : held.lacking().ore() > 0 ? Outcome.ABOVE : Outcome.WITHIN;
        return new ClaimView(payer, year, outcome, funded.ceiling(), billed.toString(), claim.toString(), held.lacking().toString(), held.left().toString());
    }

    /// The extract behind a decision of a budget.
    public ReadAttachment.Content file(int number, UUID attachment) {
        UUID agreement = find.byNumber(number).id();
        if (fundings.decisions(acting.workspace(), agreement).stream().noneMatch(made -> made.minutes().extract().equals(attachment)))
            throw new NotFound("attachment", attachment);
        return attachments.read(attachment);
    }
}
