package se.overens.agreement.renewal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.renewal.model.AgreementReview;
import se.overens.agreement.renewal.model.RenewalSetting;
import se.overens.agreement.renewal.model.Window;
import se.overens.agreement.renewal.store.Renewals;
import se.overens.shared.Page;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Which agreements may go on or end, when, and what has been said of it.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindRenewals {

    private static final int SHOWN_BEFORE = 2;

    /// How long before a window closes the county looks through its agreements.
    ///
    /// @param version 0 while nothing has been said
    public record Setting(int months, long version) {
    }

    @Inject
    private FindAgreements find;
    @Inject
    private Lasting lasting;
    @Inject
    private Renewals renewals;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public RenewalView of(int number) {
        AgreementView agreement = find.byNumber(number);
        Lasting.One one = lasting.of(List.of(agreement.id())).getFirst();
        boolean lasts = agreement.state() == AgreementState.ACTIVE || agreement.state() == AgreementState.NOTICED;
        Window next = lasts ? one.windows().next().orElse(null) : null;
        Window closed = lasts ? one.windows().closed().orElse(null) : null;
        List<Lasting.Party> silent = lasts ? one.silent() : List.of();
        Map<UUID, MemberView> byId = members.byId();
        var people = one.parties().stream().map(party -> party(one, byId.get(party.organisation()), lasts, silent.contains(party)))
                .sorted(Comparator.comparing(RenewalView.Party::name)).toList();
        return new RenewalView(agreement.id(), number, one.title(), next, closed, names(silent, byId), people, around(one), one.reviews().stream().map(each -> review(each, byId)).toList(), null);
    }

    /// Those that have a window that closes on that day at the latest, or that have gone on unseen, the next to close first.
    ///
    /// @param until null: as far as there are windows
    public Page<RenewalRow> list(LocalDate until, Page.Request request) {
        Map<UUID, MemberView> byId = members.byId();
        List<RenewalRow> rows = lasting.all(windows -> windows.closed().isPresent() || windows.next().filter(next -> until == null || !next.closes().isAfter(until)).isPresent()).stream().map(one -> row(one, byId))
                .filter(row -> !row.unseen().isEmpty() || row.next() != null && (until == null || !row.next().closes().isAfter(until)))
                .sorted(Comparator.comparing((RenewalRow row) -> row.next() == null ? LocalDate.MAX : row.next().closes()).thenComparing(RenewalRow::number)).toList();
        return new Page<>(rows.stream().skip(request.offset()).limit(request.size()).toList(), request.page(), request.size(), rows.size());
    }

    /// Of several agreements that the reader already sees: those that have gone on unseen, with the parties that did not look.
    public Map<UUID, List<String>> unseen(Collection<UUID> agreements) {
        Map<UUID, List<String>> unseen = new HashMap<>();
        Map<UUID, MemberView> byId = members.byId();
        for (Lasting.One one : lasting.among(agreements)) if (!one.silent().isEmpty()) unseen.put(one.id(), names(one.silent(), byId));
        return unseen;
    }

    public Setting setting() {
        return renewals.setting(acting.workspace()).map(said -> new Setting(said.months(), said.version())).orElse(new Setting(RenewalSetting.USUAL_MONTHS, 0));
    }

    private RenewalRow row(Lasting.One one, Map<UUID, MemberView> byId) {
        Window next = one.windows().next().orElse(null);
        int reviewed = (int) one.parties().stream().map(Lasting.Party::organisation)
                .filter(party -> one.windows(party).next().filter(window -> one.review(party, window) != null).isPresent()).count();
        return new RenewalRow(one.id(), one.number(), one.title(), names(one.parties(), byId),
                next, one.owner(acting.organisation()), reviewed, names(one.silent(), byId));
    }

    private static List<Window> around(Lasting.One one) {
        long closed = one.windows().all().stream().filter(window -> window.isClosed(one.windows().today())).count();
        return one.windows().all().stream().skip(Math.max(0, closed - SHOWN_BEFORE)).toList();
    }

    private static RenewalView.Party party(Lasting.One one, MemberView member, boolean lasts, boolean late) {
        Window next = lasts ? one.windows(member.id()).next().orElse(null) : null;
        Window closed = lasts ? one.windows(member.id()).closed().orElse(null) : null;
        AgreementReview said = next == null ? null : one.review(member.id(), next);
        return new RenewalView.Party(member.id(), member.code(), member.name(), one.owner(member.id()),
                said == null ? null : review(said, Map.of(member.id(), member)), late, next, closed);
    }

    private static RenewalView.Review review(AgreementReview review, Map<UUID, MemberView> byId) {
        MemberView member = byId.get(review.organisation());
        AgreementReview.Stand stand = review.stand();
        return new RenewalView.Review(member.code(), member.name(), review.closes(), stand.outcome(), stand.reason(), stand.roleTitle(), review.isLate(),
                !review.organisation().equals(review.registeredBy()), review.at());
    }

    private static List<String> names(List<Lasting.Party> parties, Map<UUID, MemberView> byId) {
        return parties.stream().map(party -> byId.get(party.organisation()).shortName()).toList();
    }
}
