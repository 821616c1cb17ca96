package se.overens.cofinancing.staffing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.staffing.StaffingView.Extent;
import se.overens.cofinancing.staffing.StaffingView.Frame;
import se.overens.cofinancing.staffing.StaffingView.Gift;
import se.overens.cofinancing.staffing.StaffingView.Member;
import se.overens.cofinancing.staffing.StaffingView.VacancyRow;
import se.overens.cofinancing.staffing.model.FteOverTime;
import se.overens.cofinancing.staffing.model.InKindContribution;
import se.overens.cofinancing.staffing.model.PostFrame;
import se.overens.cofinancing.staffing.model.Vacancy;
import se.overens.cofinancing.staffing.model.VacancyEnd;
import se.overens.cofinancing.staffing.model.VacantTime;
import se.overens.cofinancing.staffing.store.Staffing;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// A post itself: how much of it there is, when nobody has it, what rules it, and what the parties give beside money.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindStaffing {

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private FindPostState states;
    @Inject
    private FindMembers members;
    @Inject
    private Staffing staffing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public StaffingView byPost(int number) {
        return of(posts.byNumber(number));
    }

    /// @param post one that the acting organisation is a party of
    public StaffingView of(PostView post) {
        FteOverTime extent = states.extent(post);
        List<VacantTime> vacant = staffing.vacant(acting.workspace(), post.id());
        return new StaffingView(post.number(), states.of(post), plain(extent.on(today.day())), plain(VacantTime.vacantOn(vacant, today.day())),
                extents(post), vacancies(post), frame(post), inKind(post));
    }

    /// Those that have been or are, by their first day: for what follows from them.
    ///
    /// @param post one that the acting organisation is a party of
    public List<VacantTime> vacant(UUID post) {
        return staffing.vacant(acting.workspace(), post);
    }

    private List<Extent> extents(PostView post) {
        List<Extent> all = new ArrayList<>(List.of(new Extent(post.startedOn(), post.fte(), null)));
        staffing.ftes(acting.workspace(), post.id()).forEach(each -> all.add(new Extent(each.step().from(), plain(each.step().fte()), each.reason())));
        all.sort(Comparator.comparing(Extent::from));
        return all;
    }

    private List<VacancyRow> vacancies(PostView post) {
        Map<UUID, VacancyEnd> ends = staffing.ends(acting.workspace(), post.id());
        return staffing.vacancies(acting.workspace(), post.id()).reversed().stream().map(vacancy -> row(vacancy, ends.get(vacancy.id()))).toList();
    }

    private VacancyRow row(Vacancy vacancy, VacancyEnd end) {
        VacantTime time = vacancy.time(end == null ? null : end.lastDay());
        LocalDate through = time.until() == null ? today.day() : time.until();
        return new VacancyRow(vacancy.id(), time.from(), time.until(), plain(time.fte()), time.reason(), vacancy.note(), end != null && end.mistaken(),
                Math.max(0, ChronoUnit.MONTHS.between(time.from(), through.plusDays(1))));
    }

    private Frame frame(PostView post) {
        return staffing.frame(acting.workspace(), post.id()).map(this::frame).orElse(null);
    }

    private Frame frame(PostFrame frame) {
        PostFrame.Said said = frame.said();
        return new Frame(frame.revision(), said.plannedEnd(), said.legalBasis(), said.citation(),
                said.steering().stream().map(seat -> new Member(seat.party(), members.byCode(seat.party()).name(), seat.role())).toList(), frame.enteredAt());
    }

    /// Of one party, year and kind the last entered, unless it says that there is nothing.
    private List<Gift> inKind(PostView post) {
        record Of(UUID organisation, int year, Object kind) {
        }
        Map<Of, InKindContribution> latest = new LinkedHashMap<>();
        staffing.inKind(acting.workspace(), post.id()).forEach(each -> latest.put(new Of(each.organisation(), each.gift().year(), each.gift().kind()), each));
        Map<Integer, YearView> years = new HashMap<>();
        costs.years(post.id()).forEach(year -> years.put(year.year(), year));
        return latest.values().stream().filter(each -> each.gift().value().ore() > 0).map(each -> gift(each, years.get(each.gift().year())))
                .sorted(Comparator.comparing(Gift::year).reversed().thenComparing(Gift::name).thenComparing(Gift::kind)).toList();
    }

    private Gift gift(InKindContribution given, YearView year) {
        MemberView party = members.get(given.organisation());
        Money cash = year == null ? null : year.part(given.organisation()).map(YearView.Part::amount).orElse(null);
        return new Gift(party.code(), party.name(), given.gift().year(), given.gift().kind(), given.gift().what(), given.gift().value(), cash, given.forAnother());
    }

    private static String plain(BigDecimal fte) {
        return fte.stripTrailingZeros().toPlainString();
    }
}
