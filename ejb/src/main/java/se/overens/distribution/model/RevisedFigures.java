package se.overens.distribution.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import se.overens.distribution.model.Revision.Basis;
import se.overens.distribution.model.Revision.Undelivered;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.apportionment.Apportionment;
import se.overens.shared.apportionment.Entry;

/// New figures when the county's number changes during the year. They always make the new number, nobody gets less than
/// it has already received, and places that only carry over go to nobody who has filled its own.
public final class RevisedFigures {

    private final long total;
    private final Undelivered rule;
    private final List<Municipality> municipalities;
    private final SortedMap<String, Long> before;
    private final SortedMap<String, Long> delivered;
    private final ModelInputs inputs;

    /// @param total     the new number
    /// @param before    the figures until now, by municipality code
    /// @param delivered received so far, by municipality code; absent is zero
    /// @param inputs    the model's factors, weights and rules, with the adjustments by hand that are made again; null when
    ///                  there are none to count from again
    public RevisedFigures(long total, Undelivered rule, List<Municipality> municipalities, SortedMap<String, Long> before,
                          SortedMap<String, Long> delivered, ModelInputs inputs) {
        this.total = total;
        this.rule = rule;
        this.municipalities = List.copyOf(municipalities);
        this.before = before;
        this.delivered = delivered;
        this.inputs = inputs;
        expectRoom();
    }

    /// What one municipality's figure becomes.
    ///
    /// @param undelivered of the figure before; zero for who has received all, or more
    /// @param kept        undelivered places that the new figure still has room for
    /// @param lapsed      the other ones
    /// @param quota       what was rounded to whole places; null when they were counted from factors
    public record Line(Municipality municipality, long before, long delivered, long undelivered, long kept, long lapsed, Fraction quota, long after, Why why) {
    }

    /// What was divided in proportion, when nobody gets less than it must have.
    ///
    /// @param places left for those that take part
    /// @param among  their figures before, or their places unfilled, together
    public record Divided(long places, long among) {
    }

    /// Why the new figure is what it is.
    public enum Why { AT_DELIVERED, BY_MODEL, IN_PROPORTION, FILLED, CARRIED_ALL, CARRIED_PART, CARRIED_AND_MORE }

    public Basis basis() {
        return carriesOnly() ? Basis.UNFILLED : inputs == null ? Basis.FIGURES : Basis.MODEL;
    }

    public List<Line> lines() {
        SortedMap<String, Long> after = places();
        List<Fraction> quotas = basis() == Basis.MODEL ? null : proportion().bounded().quotas();
        return IntStream.range(0, municipalities.size()).mapToObj(i ->
                line(municipalities.get(i), quotas == null ? null : quotas.get(i), after.get(municipalities.get(i).code()))).toList();
    }

    /// Null when the figures were counted from factors.
    public Divided divided() {
        if (basis() == Basis.MODEL) return null;
        Apportionment proportion = proportion();
        List<Fraction> quotas = proportion.bounded().quotas();
        long held = 0;
        long among = 0;
        for (int i = 0; i < quotas.size(); i++) {
            Entry entry = proportion.entries().get(i);
            if (quotas.get(i).compareTo(Fraction.of(entry.floor())) <= 0) held += entry.floor();
            else among += entry.weight().floor().longValueExact();
        }
        return new Divided(proportion.total() - held, among);
    }

    /// The new figures, by municipality code.
    public SortedMap<String, Long> places() {
        return switch (basis()) {
            case UNFILLED -> carried();
            case FIGURES -> places(proportion());
            case MODEL -> {
                SortedMap<String, Long> places = new TreeMap<>();
                calculation().lines().forEach(line -> places.put(line.municipality().code(), line.places()));
                yield places;
            }
        };
    }

    /// The model counted again with what has been delivered as its floors.
    public Calculation calculation() {
        return Calculation.of(total, municipalities, inputs.within(limits()));
    }

    private Limits limits() {
        Limits limits = inputs.heldLimits();
        for (Municipality municipality : municipalities) {
            long floor = floor(municipality.code());
            if (floor > 0) limits = limits.with(municipality.code(), limits.of(municipality.code()).raisedTo(floor));
        }
        return limits;
    }

    /// Whether there is less left of the number than there are places unfilled, or only those are to be divided.
    private boolean carriesOnly() {
        return rule == Undelivered.NEXT_YEAR || rule == Undelivered.CARRY_OVER && total < sum(code -> Math.max(before(code), delivered(code)));
    }

    private SortedMap<String, Long> carried() {
        SortedMap<String, Long> places = places(proportion());
        if (rule != Undelivered.NEXT_YEAR) places.replaceAll((code, carried) -> carried + delivered(code));
        return places;
    }

    /// Places divided in proportion to the figures before, or to the places unfilled.
    private Apportionment proportion() {
        if (basis() == Basis.FIGURES) return apportioned(total, this::before, this::floor);
        return apportioned(rule == Undelivered.NEXT_YEAR ? total : total - sum(this::delivered), this::undelivered, _ -> 0);
    }

    private Apportionment apportioned(long places, ToLongFunction<String> weight, ToLongFunction<String> floor) {
        return Apportionment.largestRemainder(places, municipalities.stream().map(Municipality::code)
                .map(code -> Entry.of(code, Fraction.of(weight.applyAsLong(code))).atLeast(floor.applyAsLong(code))).toList());
    }

    private static SortedMap<String, Long> places(Apportionment apportionment) {
        SortedMap<String, Long> places = new TreeMap<>();
        apportionment.shares().forEach(share -> places.put(share.key(), share.places()));
        return places;
    }

    private Line line(Municipality municipality, Fraction quota, long after) {
        String code = municipality.code();
        long undelivered = undelivered(code);
        long kept = Math.min(undelivered, rule == Undelivered.NEXT_YEAR ? after : after - delivered(code));
        return new Line(municipality, before(code), delivered(code), undelivered, kept, undelivered - kept, quota, after, why(code, after, kept));
    }

    private Why why(String code, long after, long kept) {
        if (rule == Undelivered.LAPSE) {
            if (after > 0 && after == delivered(code)) return Why.AT_DELIVERED;
            return basis() == Basis.MODEL ? Why.BY_MODEL : Why.IN_PROPORTION;
        }
        if (basis() != Basis.UNFILLED && after > Math.max(before(code), delivered(code))) return Why.CARRIED_AND_MORE;
        if (undelivered(code) == 0) return Why.FILLED;
        return kept == undelivered(code) ? Why.CARRIED_ALL : Why.CARRIED_PART;
    }

    /// What nobody gets less than: what it has received, and when all carry over also what it has left.
    private long floor(String code) {
        return rule == Undelivered.CARRY_OVER ? Math.max(before(code), delivered(code)) : delivered(code);
    }

    private long before(String code) {
        return before.getOrDefault(code, 0L);
    }

    private long delivered(String code) {
        return delivered.getOrDefault(code, 0L);
    }

    private long undelivered(String code) {
        return Math.max(0, before(code) - delivered(code));
    }

    private long sum(ToLongFunction<String> number) {
        return municipalities.stream().map(Municipality::code).mapToLong(number).sum();
    }

    private void expectRoom() {
        long received = sum(this::delivered);
        long unfilled = sum(this::undelivered);
        if (rule != Undelivered.NEXT_YEAR && total < received) throw new Invalid("total", "total-below-delivered", received, total);
        if (rule == Undelivered.NEXT_YEAR && total > unfilled) throw new Invalid("total", "total-above-unfilled", unfilled, total);
    }
}
