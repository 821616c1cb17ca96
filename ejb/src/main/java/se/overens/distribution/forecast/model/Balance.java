package se.overens.distribution.forecast.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A county's year from the duty to the outcome: county quota, decided, agreed, received. What is not known is null and
/// never zero; a gap is only said where both sides are known.
///
/// @param quota the county quota, or null; the planning figure has no place here
public record Balance(Long quota, List<Line> lines) {

    /// What a municipality's outcome is held against.
    public enum Against { AGREED, DECIDED }

    /// What does not match, and by how many persons.
    public enum GapKind {
        /// the figures of the municipalities are not the county quota
        DECIDED_IS_NOT_QUOTA,
        /// the municipalities have agreed to fewer than the county quota
        AGREED_BELOW_QUOTA,
        /// so many fewer or more have been received than agreed, or decided where nothing is agreed
        RECEIVED_IS_NOT_EXPECTED
    }

    /// @param difference in persons, with sign; more than was to be is positive
    public record Gap(GapKind kind, long difference) {
    }

    /// One municipality; what is not known is null.
    public record Line(String code, Long decided, Long agreed, Long received) {

        /// Which of the two the outcome is held against, or null.
        public Against against() {
            return agreed != null ? Against.AGREED : decided != null ? Against.DECIDED : null;
        }

        /// What was agreed, or else decided.
        public Long expected() {
            return agreed != null ? agreed : decided;
        }

        /// Received less expected, or null when either is not known.
        public Long gap() {
            return received == null || expected() == null ? null : received - expected();
        }

        /// Places that nobody has come to, or null when that is not known.
        public Long unused() {
            return gap() == null ? null : Math.max(0, -gap());
        }
    }

    public Balance {
        lines = List.copyOf(lines);
    }

    /// @param municipalities codes, in the order of the lines
    public static Balance of(Long quota, Collection<String> municipalities, Map<String, Long> decided, Map<String, Long> agreed, Map<String, Long> received) {
        return new Balance(quota, municipalities.stream().map(code -> new Line(code, decided.get(code), agreed.get(code), received.get(code))).toList());
    }

    public Long decided() {
        return sum(lines.stream().map(Line::decided).toList());
    }

    public Long agreed() {
        return sum(lines.stream().map(Line::agreed).toList());
    }

    public Long received() {
        return sum(lines.stream().map(Line::received).toList());
    }

    public Long unused() {
        return sum(lines.stream().map(Line::unused).toList());
    }

    /// What does not match in the county as a whole. That the sum of the outcomes is right does not hide that each is wrong.
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (quota != null && decided() != null && !decided().equals(quota)) gaps.add(new Gap(GapKind.DECIDED_IS_NOT_QUOTA, decided() - quota));
        if (quota != null && agreed() != null && agreed() < quota) gaps.add(new Gap(GapKind.AGREED_BELOW_QUOTA, agreed() - quota));
        if (differing() > 0) gaps.add(new Gap(GapKind.RECEIVED_IS_NOT_EXPECTED, lines.stream().map(Line::gap).filter(Objects::nonNull).mapToLong(Long::longValue).sum()));
        return gaps;
    }

    /// How many municipalities have received another number than expected.
    public int differing() {
        return (int) lines.stream().filter(line -> line.gap() != null && line.gap() != 0).count();
    }

    private static Long sum(List<Long> known) {
        return known.stream().filter(Objects::nonNull).reduce(Long::sum).orElse(null);
    }
}
