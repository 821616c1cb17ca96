package se.overens.cofinancing.settlement;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.outcome.YearShares;
import se.overens.cofinancing.outcome.model.CostName;
import se.overens.cofinancing.settlement.model.SettlementDraft;
import se.overens.cofinancing.settlement.model.SettlementDraft.Terms;
import se.overens.cofinancing.settlement.model.SurplusRule;
import se.overens.cofinancing.settlement.SettlementRefusals.SettlementPrepared;
import se.overens.cofinancing.settlement.store.Settlements;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.NotFound;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The host prepares a settlement: of a year, of a post that has ended or of one party that has left. Nobody else sees it.
/// There is one draft for a year and party, which changes until it is sent.
@Stateless
@Allowed(Role.FINANCE)
public class PrepareSettlement {

    /// @param post          its readable number
    /// @param party         the code of the one whose participation is settled, or null for all
    /// @param windingDown   agreed cost of winding down, or null
    /// @param windingAs     whose key divides it; null: the first of the year
    /// @param windingLabel  of another component than salary, travel or premises
    /// @param windingClause needed with a cost of winding down
    /// @param surplusRule   null: repaid
    /// @param surplusClause what the contract says of a surplus, "§ 8"
    public record Command(@NotNull Integer post, @NotNull @Min(2000) @Max(2100) Integer year, String party, Money windingDown, ComponentKind windingAs,
                          @Size(max = 80) String windingLabel, @Size(max = 40) String windingClause, SurplusRule surplusRule,
                          @NotBlank @Size(max = 40) String surplusClause, @Size(max = 2000) String note) {
    }

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private Posts store;
    @Inject
    private Settlements settlements;
    @Inject
    private FindSettlements find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public SettlementDraftView prepare(@NotNull @Valid Command command) {
        PostView seen = posts.byNumber(command.post());
        if (!acting.organisation().equals(seen.host())) throw new NotAllowed("PrepareSettlement");
        if (PersonalNumber.isIn(command.note())) throw new Invalid("note", "personal-number");
        UUID party = party(seen, command.party());
        Terms terms = terms(command, YearShares.of(seen, costs.yearView(seen.id(), command.year())));
        CoFinancedPost post = store.lock(acting.workspace(), seen.id());
        if (drafts(seen).anyMatch(each -> each.year() == command.year() && Objects.equals(each.party(), party))) throw new SettlementPrepared(command.year());
        var draft = new SettlementDraft(post, command.year(), party, terms, today.now());
        settlements.add(draft);
        return find.draft(command.post(), draft.id());
    }

    /// What is said of the year and the party stays as it was.
    ///
    /// @param version the one that was looked at
    public SettlementDraftView change(UUID id, long version, @NotNull @Valid Command command) {
        PostView seen = posts.byNumber(command.post());
        if (PersonalNumber.isIn(command.note())) throw new Invalid("note", "personal-number");
        SettlementDraft draft = draft(seen, id, version);
        draft.change(terms(command, YearShares.of(seen, costs.yearView(seen.id(), draft.year()))), today.now());
        settlements.flush();
        return find.draft(command.post(), id);
    }

    /// Throws away what was prepared; nobody has seen it.
    public void drop(int number, UUID id, long version) {
        settlements.remove(draft(posts.byNumber(number), id, version));
    }

    private SettlementDraft draft(PostView post, UUID id, long version) {
        SettlementDraft draft = drafts(post).filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("settlement-draft", id));
        draft.expectVersion(version);
        return draft;
    }

    private Stream<SettlementDraft> drafts(PostView post) {
        return settlements.drafts(acting.workspace(), acting.organisation(), post.id()).stream();
    }

    private static UUID party(PostView post, String code) {
        if (code == null || code.isBlank()) return null;
        return post.party(code).map(PostParty::organisation).orElseThrow(() -> new Invalid("party", "party-unknown"));
    }

    private static Terms terms(Command command, YearShares shares) {
        Money winding = command.windingDown() == null ? Money.ZERO : command.windingDown();
        if (winding.isNegative()) throw new Invalid("windingDown", "not-negative");
        String clause = plain(command.windingClause());
        if (winding.ore() > 0 && clause.isEmpty()) throw new Invalid("windingClause", "settlement-winding-clause");
        return new Terms(winding, windingAs(command, shares), clause,
                command.surplusRule() == null ? SurplusRule.REPAID : command.surplusRule(), command.surplusClause().strip(), plain(command.note()));
    }

    private static CostName windingAs(Command command, YearShares shares) {
        if (command.windingAs() == null) return shares.components().getFirst().name();
        return shares.component(new CostName(command.windingAs(), command.windingLabel())).map(YearShares.Component::name)
                .orElseThrow(() -> new Invalid("windingAs", "outcome-component-unknown"));
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
