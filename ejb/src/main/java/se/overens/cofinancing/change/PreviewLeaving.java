package se.overens.cofinancing.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.agreement.FindParties;
import se.overens.agreement.FindParties.Party;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.change.LeavingView.Leaver;
import se.overens.cofinancing.change.LeavingView.Row;
import se.overens.cofinancing.change.LeavingView.Year;
import se.overens.cofinancing.change.model.Leaving;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;

/// Shows what it would mean for each if some of those who pay for a post left, before anybody decides anything.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class PreviewLeaving {

    private static final int YEARS = 2;

    /// @param post          its readable number
    /// @param parties       codes of those who leave
    /// @param noticeGivenOn null: today
    /// @param lastDay       of all of them; null: each leaves as soon as its notice reaches
    /// @param shares        what becomes of their parts; null: what the agreements say
    public record Command(@NotNull Integer post, @NotEmpty @Size(max = 400) List<@NotNull String> parties, LocalDate noticeGivenOn, LocalDate lastDay,
                          ShareRule shares) {
    }

    @Inject
    private FindPosts posts;
    @Inject
    private FindParties parties;
    @Inject
    private FindPostCosts costs;
    @Inject
    private Today today;

    public LeavingView preview(@Valid Command command) {
        PostView post = posts.byNumber(command.post());
        Map<UUID, Party> known = parties.of(post.parties().stream().map(PostParty::agreement).distinct().toList()).stream()
                .filter(party -> !party.organisation().equals(post.host())).collect(Collectors.toMap(Party::organisation, Function.identity(), (first, _) -> first));
        List<Leaver> leavers = new HashSet<>(command.parties()).stream().sorted().map(code -> leaver(command, post, code, known)).toList();
        ShareRule says = says(leavers, known);
        ShareRule rule = command.shares() != null ? command.shares() : says == null ? ShareRule.GAP : says;
        return view(post, leavers, says, rule);
    }

    private Leaver leaver(Command command, PostView post, String code, Map<UUID, Party> known) {
        PostParty payer = post.party(code).orElseThrow(() -> new NotFound("party", code));
        Party party = known.get(payer.organisation());
        LocalDate given = command.noticeGivenOn() == null ? today.day() : command.noticeGivenOn();
        Optional<LocalDate> earliest = earliest(party.noticeRule(), given);
        LocalDate lastDay = party.lastDay() != null ? party.lastDay() : command.lastDay() != null ? command.lastDay()
                : earliest.orElseThrow(() -> new Invalid("lastDay", "no-end-to-reckon", payer.name()));
        LocalDate entered = payer.from() == null ? post.startedOn() : payer.from();
        if (lastDay.isBefore(entered)) throw new Invalid("lastDay", "exit-before-entry", payer.name(), entered, lastDay);
        boolean reached = party.lastDay() != null || earliest.filter(day -> !lastDay.isBefore(day)).isPresent() && party.noticeRule().mayEndOn(lastDay);
        return new Leaver(payer.organisation(), code, payer.name(), payer.agreementNumber(), given, earliest.orElse(null),
                party.noticeRule() == null ? null : party.noticeRule().noticeBy(lastDay), lastDay, party.billedThrough(lastDay), reached,
                party.state() == PartyState.NOTICED || party.state() == PartyState.LEAVING);
    }

    private static Optional<LocalDate> earliest(NoticeRule rule, LocalDate given) {
        try {
            return rule == null ? Optional.empty() : Optional.of(rule.lastDay(given));
        } catch (Invalid noEndLeft) {
            return Optional.empty();
        }
    }

    /// Nobody's part grows unless its own agreement says so: what counts is what those who stay have agreed to.
    private static ShareRule says(List<Leaver> leavers, Map<UUID, Party> known) {
        List<UUID> leaving = leavers.stream().map(Leaver::organisation).toList();
        List<Party> bound = known.values().stream().filter(party -> party.lastDay() == null && !leaving.contains(party.organisation())).toList();
        if (bound.isEmpty()) bound = List.copyOf(known.values());
        if (bound.stream().allMatch(party -> party.onLeaving() == ShareRule.RECALCULATE)) return ShareRule.RECALCULATE;
        return bound.stream().anyMatch(Party::saysOfShares) ? ShareRule.GAP : null;
    }

    private LeavingView view(PostView post, List<Leaver> leavers, ShareRule says, ShareRule rule) {
        Map<UUID, LocalDate> leaves = leavers.stream().collect(Collectors.toMap(Leaver::organisation, Leaver::lastBilledDay));
        List<YearView> entered = costs.years(post.id());
        int first = leaves.values().stream().min(Comparator.naturalOrder()).orElseThrow().plusDays(1).getYear();
        List<Year> years = entered.isEmpty() ? List.of()
                : IntStream.range(first, first + YEARS).mapToObj(year -> year(post, year, entered, leaves, rule)).toList();
        LocalDate after = leaves.values().stream().max(Comparator.naturalOrder()).orElseThrow().plusDays(1);
        int staying = (int) post.parties().stream().filter(payer -> !leaves.containsKey(payer.organisation()) && payer.paysOn(after)).count();
        return new LeavingView(post.id(), post.number(), post.title(), leavers, says, rule, staying, entered.isEmpty(), years);
    }

    private static Year year(PostView post, int year, List<YearView> entered, Map<UUID, LocalDate> leaves, ShareRule rule) {
        YearView basis = entered.stream().filter(each -> each.year() == year).findFirst().orElse(entered.getFirst());
        Leaving leaving = new Leaving(basis.year() == year ? basis.cost() : Leaving.in(year, basis.cost()), basis.span(), leaves, rule);
        Money whole = Money.sum(leaving.effects().stream().map(Leaving.Effect::before).toList()).plus(leaving.gapBefore());
        List<Row> rows = leaving.effects().stream().map(effect -> new Row(effect.organisation(), effect.code(), post.party(effect.organisation()).map(PostParty::name).orElse(effect.code()),
                effect.leaving(), effect.before(), effect.after(), effect.difference(), share(effect.before(), whole), share(effect.after(), whole))).toList();
        return new Year(year, basis.year(), rows, Money.sum(rows.stream().map(Row::before).toList()), Money.sum(rows.stream().map(Row::after).toList()),
                leaving.gapBefore(), leaving.gapAfter());
    }

    private static Fraction share(Money part, Money whole) {
        return whole.ore() == 0 ? Fraction.ZERO : Fraction.of(part.ore(), whole.ore());
    }
}
