package se.overens.agreement.consolidation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import se.overens.agreement.consolidation.ConsolidatedView.InForce;
import se.overens.agreement.consolidation.ConsolidatedView.StandingClause;
import se.overens.agreement.consolidation.model.StandingText;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.TextDifference;
import se.overens.agreement.store.Agreements;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Answers what applies, for whom, on a day, with which figures: for the parties, and for those who are asked to join.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindConsolidated {

    @Inject
    private Agreements agreements;
    @Inject
    private SignedTexts texts;
    @Inject
    private ConsolidatedSources sources;
    @Inject
    private ConsolidatedFigures figures;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param on null: today, or its first day when it has not begun
    public ConsolidatedView of(int number, LocalDate on) {
        SignedTexts.All all = texts.of(find(number));
        LocalDate day = on == null ? latest(today.day(), all.own().version().startsOn()) : on;
        LocalDate lastDay = lastDay(all);
        InForce standing = standing(all, day, lastDay);
        boolean applies = standing == InForce.IN_FORCE;
        StandingText text = all.on(day);
        TreeSet<LocalDate> days = days(all, lastDay);
        return new ConsolidatedView(number, day, standing, text.title(), applies ? clauses(text.clauses(), number) : List.of(),
                applies ? clauses(text.removed(), number) : List.of(), applies ? sources.parties(all, day) : List.of(), text.startsOn(),
                text.term().endsOn(), lastDay, text.term().noticeTerms(), text.termBy(), applies ? figures.of(all, text, day) : List.of(),
                applies ? sources.of(all, day) : List.of(), List.copyOf(days), days.lower(day), days.higher(day));
    }

    /// What differs between two days.
    public TextDifference difference(int number, LocalDate from, LocalDate to) {
        SignedTexts.All all = texts.of(find(number));
        return TextDifference.between(all.on(from).text(), all.on(to).text());
    }

    /// What an addendum would change, from its first day.
    public TextDifference difference(int number, AgreementText addendum) {
        StandingText standing = texts.of(find(number)).on(addendum.startsOn());
        return TextDifference.between(standing.text(), standing.after(new StandingText.Layer(0, addendum)).text());
    }

    private Agreement find(int number) {
        return agreements.find(acting.workspace(), acting.organisation(), number)
                .or(() -> agreements.findToJoin(acting.workspace(), acting.organisation(), number))
                .orElseThrow(() -> new NotFound("agreement", number));
    }

    private static InForce standing(SignedTexts.All all, LocalDate day, LocalDate lastDay) {
        if (!all.signedByAll()) return InForce.NOT_SIGNED;
        if (day.isBefore(all.own().version().startsOn())) return InForce.NOT_YET;
        return lastDay != null && day.isAfter(lastDay) ? InForce.ENDED : InForce.IN_FORCE;
    }

    private static LocalDate lastDay(SignedTexts.All all) {
        return AgreementState.lastDay(all.parties().stream().map(party -> new AgreementState.Standing(party.state(), party.lastDay())).toList(),
                all.own().agreement().term(all.own().version()));
    }

    /// Its first day, each day on which an addendum begins or a party comes or goes, and the day after the last.
    private static TreeSet<LocalDate> days(SignedTexts.All all, LocalDate lastDay) {
        TreeSet<LocalDate> days = new TreeSet<>();
        all.texts().forEach(signed -> days.add(signed.version().startsOn()));
        for (AgreementParty party : all.parties()) if (party.lastDay() != null) days.add(party.lastDay().plusDays(1));
        if (lastDay != null) days.add(lastDay.plusDays(1));
        return days;
    }

    private static List<StandingClause> clauses(List<StandingText.Standing> standing, int own) {
        return standing.stream().map(each -> new StandingClause(each.clause(), each.by(), each.by() != own, each.since())).toList();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
