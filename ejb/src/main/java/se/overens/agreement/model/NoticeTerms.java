package se.overens.agreement.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.shared.Invalid;
import se.overens.shared.Json;
import se.overens.shared.Violation;

/// What a text says of giving notice, apart from its term.
///
/// @param noticeMonths      calendar months; 0 when `period` says it
/// @param minimumTermMonths null: no minimum
/// @param renewalMonths     null: no renewal at the end of the term
/// @param period            when it is not said in months, otherwise null
/// @param parties           those that have something else than the rest
/// @param oneLeaves         what a single party's notice does; null when nothing is said: the others go on
/// @param shares            who bears the part of one that has left; null when nothing is said: a gap
/// @param billedTo          null: the last day
public record NoticeTerms(int noticeMonths, EndsAt endsAt, Integer minimumTermMonths, Integer renewalMonths,
                          @JsonInclude(JsonInclude.Include.NON_NULL) NoticePeriod period,
                          @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PartyNotice> parties,
                          @JsonInclude(JsonInclude.Include.NON_NULL) OneLeaves oneLeaves,
                          @JsonInclude(JsonInclude.Include.NON_NULL) ShareRule shares,
                          @JsonInclude(JsonInclude.Include.NON_NULL) BilledTo billedTo) {

    public NoticeTerms {
        parties = parties == null ? List.of() : List.copyOf(parties);
    }

    public NoticeTerms(int noticeMonths, EndsAt endsAt, Integer minimumTermMonths, Integer renewalMonths) {
        this(noticeMonths, endsAt, minimumTermMonths, renewalMonths, null, List.of(), null, null, null);
    }

    /// Together with the term of the text: for those that have nothing of their own.
    public NoticeRule from(LocalDate startsOn, LocalDate endsOn) {
        return new NoticeRule(startsOn, endsOn, minimumTermMonths, noticeMonths, renewalMonths, endsAt, period);
    }

    /// The same for one party.
    public NoticeRule from(LocalDate startsOn, LocalDate endsOn, String party) {
        return of(party).map(own -> new NoticeRule(startsOn, endsOn, own.minimumTermMonths(), 0, renewalMonths,
                own.endsAt() == null ? endsAt : own.endsAt(), own.period())).orElseGet(() -> from(startsOn, endsOn));
    }

    /// What the party has of its own.
    public Optional<PartyNotice> of(String party) {
        return parties.stream().filter(own -> own.party().equals(party)).findFirst();
    }

    /// The same lasting for those who have nothing of their own, with another period, end or renewal.
    public NoticeTerms with(int months, EndsAt ends, Integer minimum, Integer renewal) {
        return new NoticeTerms(months, ends, minimum, renewal, null, parties, oneLeaves, shares, billedTo);
    }

    /// The same with what happens when one leaves.
    public NoticeTerms with(OneLeaves effect, ShareRule rule, BilledTo billed) {
        return new NoticeTerms(noticeMonths, endsAt, minimumTermMonths, renewalMonths, period, parties, effect, rule, billed);
    }

    @JsonIgnore
    public boolean isEndsForAll() {
        return oneLeaves == OneLeaves.ENDS_FOR_ALL;
    }

    /// Whether those who stay take over the part of one that leaves.
    @JsonIgnore
    public boolean isRecalculated() {
        return shares == ShareRule.RECALCULATE;
    }

    public LocalDate lastBilledDay(LocalDate lastDay) {
        return billedTo == null ? lastDay : billedTo.lastBilledDay(lastDay);
    }

    /// In one line, which is compared with another's: `3 YEAR_END - 12`, or the whole when there is more to it.
    public String written() {
        if (!equals(new NoticeTerms(noticeMonths, endsAt, minimumTermMonths, renewalMonths))) return Json.write(this);
        return Stream.of(noticeMonths, endsAt, minimumTermMonths, renewalMonths).map(part -> Objects.toString(part, "-")).collect(Collectors.joining(" "));
    }

    /// @param line as [#written()] makes it
    public static NoticeTerms read(String line) {
        if (line.startsWith("{")) return Json.read(line, NoticeTerms.class);
        String[] parts = line.split(" ");
        return new NoticeTerms(Integer.parseInt(parts[0]), EndsAt.valueOf(parts[1]), months(parts[2]), months(parts[3]));
    }

    private static Integer months(String part) {
        return "-".equals(part) ? null : Integer.valueOf(part);
    }

    /// The period in the unit that the text says it in.
    @JsonIgnore
    public NoticePeriod lead() {
        return period == null ? NoticePeriod.ofMonths(noticeMonths) : period;
    }

    /// Everything that is wrong with it together with a term.
    ///
    /// @param all codes of the parties of the text
    List<Violation> faults(LocalDate startsOn, LocalDate endsOn, List<String> all) {
        List<Violation> faults = new ArrayList<>(faultsOf("", () -> from(startsOn, endsOn)));
        Set<String> told = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            PartyNotice own = parties.get(i);
            String field = "parties[" + i + "].";
            if (own.period() == null) faults.add(Violation.of(field + "period", "required"));
            if (own.party() == null) faults.add(Violation.of(field + "party", "required"));
            else if (!all.contains(own.party())) faults.add(Violation.of(field + "party", "not-a-party", own.party()));
            else if (!told.add(own.party())) faults.add(Violation.of(field + "party", "duplicate-key", own.party()));
            else if (own.period() != null && faults.isEmpty()) faults.addAll(faultsOf(field, () -> from(startsOn, endsOn, own.party())));
        }
        return faults;
    }

    private static List<Violation> faultsOf(String field, Runnable rule) {
        try {
            rule.run();
            return List.of();
        } catch (Invalid flawed) {
            return flawed.violations().stream().map(flaw -> new Violation(field + flaw.field(), flaw.code(), flaw.args())).toList();
        }
    }
}
