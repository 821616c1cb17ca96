package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.overens.agreement.model.NoticeRule;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostNotice;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.ending.EndingReadings.Kind;
import se.overens.cofinancing.ending.EndingReadings.Part;
import se.overens.cofinancing.ending.EndingReadings.Reading;
import se.overens.cofinancing.ending.model.EndingText;
import se.overens.cofinancing.model.Span;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.Allowed;

/// Reads "från 30/9 2024" both ways and says what each costs. A single day is never chosen silently: it may be the last
/// day in force or the day on which notice is given.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class ReadEndingText {

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private PostNotice notice;
    @Inject
    private Today today;

    /// @param post its readable number
    /// @throws Invalid when the text has no day in it, or more than one, or the post had not started then
    public EndingReadings read(int post, @NotBlank @Size(max = 200) String text) {
        PostView seen = posts.byNumber(post);
        LocalDate day = EndingText.day(text).orElseThrow(() -> new Invalid("text", "ending-day-not-understood"));
        if (day.isBefore(seen.startedOn())) throw new Invalid("text", "ending-before-start", seen.startedOn());
        List<NoticeRule> rules = notice.rules(seen);
        Optional<YearView> year = costs.find(seen.id(), day.getYear());
        List<Reading> readings = new ArrayList<>();
        readings.add(reading(Kind.LAST_DAY, seen, year, day, noticeBy(rules, day), rules.stream().allMatch(rule -> endsOn(rule, day))));
        lastDay(rules, day).ifPresent(last -> readings.add(reading(Kind.NOTICE_GIVEN, seen, year, last, day, true)));
        return new EndingReadings(text.strip(), day, day.getYear(), readings);
    }

    private Reading reading(Kind kind, PostView post, Optional<YearView> year, LocalDate lastDay, LocalDate noticeBy, boolean allowed) {
        Span span = new Span(post.startedOn(), lastDay);
        List<Part> parts = year.map(found -> parts(found, span)).orElse(List.of());
        return new Reading(kind, lastDay, noticeBy, noticeBy.isBefore(today.day()), allowed, parts,
                Money.sum(parts.stream().map(Part::amount).toList()), Money.sum(parts.stream().map(Part::byDays).toList()));
    }

    /// In the order of the year's parts.
    static List<Part> parts(YearView year, Span span) {
        YearCost cost = FindPostCosts.cost(year);
        Map<UUID, Money> byMonths = byOrganisation(cost.through(12, span));
        Map<UUID, Money> byDays = byOrganisation(cost.byDays(span));
        return year.parts().stream().map(part -> new Part(part.organisation(), part.code(), part.name(),
                byMonths.get(part.organisation()), byDays.get(part.organisation()), part.amount())).toList();
    }

    private static Map<UUID, Money> byOrganisation(List<YearCost.Owed> owed) {
        return owed.stream().collect(Collectors.toMap(YearCost.Owed::organisation, YearCost.Owed::amount));
    }

    private static LocalDate noticeBy(List<NoticeRule> rules, LocalDate lastDay) {
        return rules.stream().map(rule -> rule.noticeBy(lastDay)).min(Comparator.naturalOrder()).orElse(lastDay);
    }

    /// With notice on this day, the day on which the last of the agreements ends; nothing when one can no longer be ended.
    private static Optional<LocalDate> lastDay(List<NoticeRule> rules, LocalDate noticeGivenOn) {
        try {
            return rules.stream().map(rule -> rule.lastDay(noticeGivenOn)).max(Comparator.naturalOrder());
        } catch (Invalid noEndLeft) {
            return Optional.empty();
        }
    }

    private static boolean endsOn(NoticeRule rule, LocalDate day) {
        try {
            return rule.lastDay(rule.noticeBy(day)).equals(day);
        } catch (Invalid noEndLeft) {
            return false;
        }
    }
}
