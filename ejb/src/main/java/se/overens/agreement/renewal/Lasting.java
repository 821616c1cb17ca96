package se.overens.agreement.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.consolidation.SignedTexts;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.TermSubject;
import se.overens.agreement.renewal.PartyWindows.Reckoning;
import se.overens.agreement.renewal.model.AgreementOwner;
import se.overens.agreement.renewal.model.AgreementReview;
import se.overens.agreement.renewal.model.RenewalSetting;
import se.overens.agreement.renewal.model.Window;
import se.overens.agreement.renewal.model.Windows;
import se.overens.agreement.renewal.store.LastingRows;
import se.overens.agreement.renewal.store.LastingRows.Lasts;
import se.overens.agreement.renewal.store.LastingRows.Stays;
import se.overens.agreement.renewal.store.Renewals;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Agreements with their windows, the roles that look after them and what has been said of them.
@ApplicationScoped
class Lasting {

    /// A party that has not set its last day.
    ///
    /// @param firstDay of one that joined by an addendum, or null
    record Party(UUID organisation, LocalDate firstDay) {
    }

    /// One agreement with everything that its going on depends on.
    ///
    /// @param entered when it was entered here
    record One(UUID id, int number, String title, Instant entered, List<Party> parties, PartyWindows all, List<AgreementOwner> owners,
               List<AgreementReview> reviews) {

        /// Those of whoever asks.
        Windows windows() {
            return all.readers();
        }

        Windows windows(UUID party) {
            return all.of(party);
        }

        /// @return null when none is named
        String owner(UUID party) {
            return owners.stream().filter(each -> each.organisation().equals(party)).map(AgreementOwner::roleTitle).reduce((_, later) -> later).orElse(null);
        }

        /// The latest that the party has said of a window, or null.
        AgreementReview review(UUID party, Window window) {
            return reviews.stream().filter(each -> each.organisation().equals(party) && each.closes().equals(window.closes()))
                    .reduce((_, later) -> later).orElse(null);
        }

        /// Parties that have said nothing of the last window that closed.
        List<Party> silent() {
            return parties.stream().filter(party -> windows(party.organisation()).closed().filter(window -> window.kind() != Window.Kind.ENDS)
                    .filter(window -> wasParty(party, window) && review(party.organisation(), window) == null).isPresent()).toList();
        }

        private static boolean wasParty(Party party, Window window) {
            return party.firstDay() == null || !party.firstDay().isAfter(window.closes());
        }
    }

    @Inject
    private Agreements agreements;
    @Inject
    private FindMembers members;
    @Inject
    private SignedTexts texts;
    @Inject
    private Renewals renewals;
    @Inject
    private LastingRows rows;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// Those of the acting organisation that have not ended and whose windows are asked for, by number.
    public List<One> all(Predicate<Windows> wanted) {
        return some(rows.all(acting.workspace(), acting.organisation(), today.day()), wanted, rows::parties, Said::new);
    }

    /// The same for its own tasks, asked for on every page: of plain agreements it is itself the only party, and only what it
    /// has said is there.
    public List<One> ours(Predicate<Windows> wanted) {
        UUID own = acting.organisation();
        return some(rows.all(acting.workspace(), own, today.day()), wanted, (workspace, ids) -> rows.party(workspace, own, ids), _ -> new Said(own));
    }

    /// Those of the acting organisation that have not ended, among some.
    public List<One> among(Collection<UUID> ids) {
        return some(rows.among(acting.workspace(), acting.organisation(), today.day(), ids), _ -> true, rows::parties, Said::new);
    }

    /// The windows come first, out of what the register keeps: only what is wanted is read further, and only an agreement
    /// with addenda has to be read itself.
    private List<One> some(List<Lasts> lasting, Predicate<Windows> wanted, BiFunction<String, Collection<UUID>, List<Stays>> staying,
                           Function<Collection<UUID>, Said> saying) {
        var reckoning = reckoning();
        Map<UUID, PartyWindows> windows = lasting.stream().filter(row -> !row.amended()).collect(Collectors.toMap(Lasts::agreement,
                row -> reckoning.windows(row.startsOn(), row.term(), row.reviewDays())));
        windows.values().removeIf(all -> !wanted.test(all.readers()));
        Map<UUID, List<Stays>> parties = staying.apply(acting.workspace(), windows.keySet()).stream().collect(Collectors.groupingBy(Stays::agreement));
        var said = saying.apply(windows.keySet());
        Stream<One> plain = lasting.stream().filter(row -> parties.containsKey(row.agreement())).map(row -> {
            List<Stays> stay = parties.get(row.agreement());
            return said.one(row.agreement(), row.number(), row.title(), stay.getFirst().entered(),
                    stay.stream().map(party -> new Party(party.organisation(), party.firstDay())).toList(), windows.get(row.agreement()));
        });
        Stream<One> amended = of(lasting.stream().filter(Lasts::amended).map(Lasts::agreement).toList()).stream().filter(one -> wanted.test(one.windows()));
        return Stream.concat(plain, amended).sorted(Comparator.comparingInt(One::number)).toList();
    }

    /// Those of them that have windows; whoever asks has already decided that they may be seen.
    public List<One> of(Collection<UUID> ids) {
        String workspace = acting.workspace();
        Map<UUID, AgreementVersion> versions = agreements.latest(workspace, ids).stream().collect(Collectors.toMap(AgreementVersion::agreement, Function.identity()));
        Map<UUID, List<AgreementParty>> parties = agreements.parties(workspace, ids).stream().collect(Collectors.groupingBy(AgreementParty::agreement));
        Set<UUID> amended = new HashSet<>(renewals.amended(workspace, ids));
        var reckoning = reckoning();
        var said = new Said(ids);
        return agreements.all(workspace, ids).stream().map(agreement -> {
            AgreementText own = versions.get(agreement.id()).text();
            AgreementText text = amended.contains(agreement.id()) ? texts.of(agreement).on(today.day()).text() : own;
            return said.one(agreement.id(), agreement.number(), text.title(), agreement.createdAt(),
                    parties.get(agreement.id()).stream().filter(party -> party.state() != PartyState.LEAVING)
                            .map(party -> new Party(party.organisation(), party.firstDay())).toList(),
                    reckoning.windows(own.startsOn(), agreement.termInForce(own), reviewDays(text)));
        }).toList();
    }

    /// What has been said of some agreements.
    private final class Said {

        private final Map<UUID, List<AgreementOwner>> owners;
        private final Map<UUID, List<AgreementReview>> reviews;

        private Said(UUID own) {
            owners = renewals.ownersOf(acting.workspace(), own).stream().collect(Collectors.groupingBy(AgreementOwner::agreement));
            reviews = renewals.reviewsOf(acting.workspace(), own).stream().collect(Collectors.groupingBy(AgreementReview::agreement));
        }

        private Said(Collection<UUID> ids) {
            owners = renewals.owners(acting.workspace(), ids).stream().collect(Collectors.groupingBy(AgreementOwner::agreement));
            reviews = renewals.reviews(acting.workspace(), ids).stream().collect(Collectors.groupingBy(AgreementReview::agreement));
        }

        private One one(UUID id, int number, String title, Instant entered, List<Party> parties, PartyWindows windows) {
            return new One(id, number, title, entered, parties, windows, owners.getOrDefault(id, List.of()), reviews.getOrDefault(id, List.of()));
        }
    }

    private Reckoning reckoning() {
        return new Reckoning(acting.organisation(), today.day(), months(),
                () -> members.byId().values().stream().collect(Collectors.toMap(MemberView::code, MemberView::id)));
    }

    private int months() {
        return renewals.setting(acting.workspace()).map(RenewalSetting::months).orElse(RenewalSetting.USUAL_MONTHS);
    }

    private static List<LocalDate> reviewDays(AgreementText text) {
        return text.clauses().stream().flatMap(clause -> clause.terms().stream()).filter(term -> term.about() == TermSubject.REVIEW).map(ClauseTerm::day).toList();
    }
}
