package se.overens.cofinancing.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
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
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.CostSplit;
import se.overens.cofinancing.cost.model.PostYear.Sources;
import se.overens.cofinancing.cost.model.PostYear;
import se.overens.cofinancing.cost.model.PostYearPart.Payer;
import se.overens.cofinancing.cost.model.PostYearPart;
import se.overens.cofinancing.cost.store.PostYears;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Fraction;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Enters what a post costs in a year: an amount that a key divides, or the parts as they were decided. Entered again it
/// takes over, and what stood before is kept; once something has been billed for the year it stands.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.FINANCE})
public class EnterPostYear {

    /// @param post             its readable number
    /// @param amount           of the whole year; null when the parts are entered as decided
    /// @param key              null when the parts are entered as decided
    /// @param parts            a party's own inhabitants, per cent or decided amount; others have the latest list's inhabitants
    /// @param source           where the amount comes from
    /// @param populationSource which list the inhabitants come from; null for the latest list
    /// @param clause           the clause that says so, "§ 4"
    public record Command(@NotNull Integer post, @Min(2000) @Max(2100) int year, Money amount, CostShareKey key,
                          @NotNull @Size(max = 400) List<@Valid @NotNull Part> parts, @NotBlank @Size(max = 300) String source,
                          @Size(max = 200) String populationSource, @NotBlank @Size(max = 40) String clause) {
    }

    public record Part(@NotBlank String code, @Min(0) @Max(100_000_000) Long population, Fraction percent, Money amount) {
    }

    /// @param receipt the number of the receipt
    public record Entered(YearView year, String receipt) {
    }

    /// Something has been billed for the year already.
    public static class YearBilled extends Refusal {
        public YearBilled(int year) {
            super(Kind.CONFLICT, "post-year-billed", year);
        }
    }

    /// Which list the inhabitants come from, when nothing else is said: the reference data's own year.
    public static final String LATEST_LIST = "Invånarantal i kommunförteckningen 2025";

    private static final Pattern OF_PARTY = Pattern.compile("parties\\[(\\d+)]\\.(\\w+)");

    @Inject
    private FindPosts find;
    @Inject
    private FindPostCosts costs;
    @Inject
    private Posts posts;
    @Inject
    private PostYears years;
    @Inject
    private Instance<Billed> billed;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Event<Happened> happened;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Entered enter(@Valid Command command) {
        PostView seen = find.byNumber(command.post());
        if (!acting.organisation().equals(seen.host())) throw new NotAllowed("EnterPostYear");
        CoFinancedPost post = posts.lock(acting.workspace(), seen.id());
        post.expectRunningIn(command.year());
        expectNothingBilled(seen, command.year());
        int revision = years.find(acting.workspace(), post.id(), command.year()).map(PostYear::revision).orElse(0) + 1;
        PostYear entered = command.key() == null ? asDecided(command, seen, post, revision) : split(command, seen, post, revision);
        happened.fire(new PostYearEntered(post.id(), command.year(), revision, entered.amount().toString()));
        String receipt = receipts.give(Text.of("post-year-entered", seen.title(), command.year()),
                Text.of("post-year-entered"), "post-year-entered", "samfinansiering/" + seen.number() + "/andelar", null);
        return new Entered(costs.yearView(post.id(), command.year()), receipt);
    }

    private void expectNothingBilled(PostView post, int year) {
        for (Billed port : billed)
            for (PostParty party : post.parties())
                if (port.billedOre(post.id(), party.organisation(), year) != 0) throw new YearBilled(year);
    }

    private PostYear split(Command command, PostView seen, CoFinancedPost post, int revision) {
        if (command.amount() == null) throw new Invalid("amount", "missing");
        if (command.amount().ore() <= 0) throw new Invalid("amount", "not-positive");
        Map<String, Part> said = byCode(command, seen);
        boolean counts = command.key() instanceof CostShareKey.PerCapita || command.key() instanceof CostShareKey.BaseAndPerCapita;
        List<CostParty> parties = seen.parties().stream().map(party -> costParty(party, said.get(party.code()), counts)).toList();
        CostSplit divided = divide(command, seen, parties);
        String counted = !counts ? null : command.populationSource() == null ? LATEST_LIST : command.populationSource();
        PostYear year = PostYear.split(post, command.year(), revision, command.amount(), command.key(),
                new Sources(command.source(), counted, command.clause()), acting.organisation(), today.now());
        List<PostYearPart> parts = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            CostSplit.Part part = divided.parts().get(i);
            parts.add(new PostYearPart(year, payer(seen.parties().get(i)), parties.get(i),
                    part.exact().dividedBy(command.amount().inKronor()), part.amount()));
        }
        years.add(year, parts);
        return year;
    }

    private static CostParty costParty(PostParty party, Part said, boolean counts) {
        Long population = !counts ? null : said != null && said.population() != null ? said.population() : (Long) (long) party.population();
        return new CostParty(party.code(), population, said == null ? null : said.percent());
    }

    /// What is wrong with a party is told at the party's place in what was sent in, or for the parts as a whole.
    private static CostSplit divide(Command command, PostView seen, List<CostParty> parties) {
        try {
            return CostSplit.of(command.amount(), command.key(), parties);
        } catch (Invalid refused) {
            throw new Invalid(refused.violations().stream().map(violation -> asSent(violation, command, seen)).toList());
        }
    }

    private static Violation asSent(Violation violation, Command command, PostView seen) {
        Matcher party = OF_PARTY.matcher(violation.field());
        if (!party.matches()) return violation.field().equals("parties") ? new Violation("parts", violation.code(), violation.args()) : violation;
        PostParty whose = seen.parties().get(Integer.parseInt(party.group(1)));
        for (int i = 0; i < command.parts().size(); i++)
            if (command.parts().get(i).code().equals(whose.code())) return new Violation("parts[" + i + "]." + party.group(2), violation.code(), violation.args());
        return Violation.of("parts", "part-of-party-missing", whose.name());
    }

    private PostYear asDecided(Command command, PostView seen, CoFinancedPost post, int revision) {
        Map<String, Part> said = byCode(command, seen);
        if (said.isEmpty()) throw new Invalid("parts", "missing");
        said.forEach((code, part) -> {
            if (part.amount() == null || part.amount().ore() <= 0) throw new Invalid("parts." + code, "not-positive");
        });
        Money whole = Money.sum(said.values().stream().map(Part::amount).toList());
        if (command.amount() != null && !command.amount().equals(whole)) throw new Invalid("amount", "parts-do-not-sum", whole);
        PostYear year = PostYear.asDecided(post, command.year(), revision, whole,
                new Sources(command.source(), null, command.clause()), acting.organisation(), today.now());
        years.add(year, seen.parties().stream().filter(party -> said.containsKey(party.code())).map(party -> {
            Money amount = said.get(party.code()).amount();
            return new PostYearPart(year, payer(party), null, Fraction.of(amount.ore(), whole.ore()), amount);
        }).toList());
        return year;
    }

    private static Map<String, Part> byCode(Command command, PostView seen) {
        Map<String, Part> said = new HashMap<>();
        for (Part part : command.parts()) {
            if (seen.party(part.code()).isEmpty()) throw new Invalid("parts", "no-party", part.code());
            if (said.put(part.code(), part) != null) throw new Invalid("parts", "duplicate-key", part.code());
        }
        return said;
    }

    private static Payer payer(PostParty party) {
        return new Payer(party.organisation(), party.code(), party.agreement());
    }
}
