package se.overens.agreement.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The figures, shares and amounts of two texts beside each other: what, which year, party by party, with a sum.
public record NumberDifference(List<Table> tables) {

    /// @param year null for the whole term
    /// @param sum  of the parties, when there are several
    public record Table(TermKind kind, TermSubject about, Integer year, List<Row> rows, Row sum) {

        @JsonIgnore
        public boolean isChange() {
            return rows.stream().anyMatch(Row::isChange);
        }
    }

    /// @param party      code, or null for all of them together
    /// @param from       null when it was not there
    /// @param to         null when it is no longer there
    /// @param difference null when one of them is not there
    public record Row(String party, String from, String to, String difference) {

        private static Row of(String party, BigDecimal from, BigDecimal to) {
            return new Row(party, written(from), written(to), from == null || to == null ? null : written(to.subtract(from)));
        }

        @JsonIgnore
        public boolean isChange() {
            return difference == null || new BigDecimal(difference).signum() != 0;
        }

        private static String written(BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }
    }

    private record Group(TermKind kind, TermSubject about, Integer year) {
    }

    private static final Comparator<Group> ORDER = Comparator.comparing(Group::kind).thenComparing(Group::about)
            .thenComparing(Group::year, Comparator.nullsFirst(Comparator.naturalOrder()));

    public NumberDifference {
        tables = List.copyOf(tables);
    }

    public static NumberDifference between(AgreementText from, AgreementText to) {
        Map<Group, Map<String, BigDecimal>> before = numbers(from);
        Map<Group, Map<String, BigDecimal>> after = numbers(to);
        Set<Group> groups = new TreeSet<>(ORDER);
        groups.addAll(before.keySet());
        groups.addAll(after.keySet());
        return new NumberDifference(groups.stream()
                .map(group -> table(group, before.getOrDefault(group, Map.of()), after.getOrDefault(group, Map.of()))).toList());
    }

    /// Only the rows of this party and those for all together; the sums stay those of all.
    public NumberDifference concerning(String party) {
        return new NumberDifference(tables.stream().map(table -> new Table(table.kind(), table.about(), table.year(),
                        table.rows().stream().filter(row -> row.party() == null || row.party().equals(party)).toList(), table.sum()))
                .filter(table -> !table.rows().isEmpty()).toList());
    }

    private static Table table(Group group, Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        Set<String> parties = new LinkedHashSet<>(after.keySet());
        parties.addAll(before.keySet());
        List<Row> rows = parties.stream()
                .map(party -> Row.of(party.isEmpty() ? null : party, before.get(party), after.get(party))).toList();
        return new Table(group.kind(), group.about(), group.year(), rows, rows.size() < 2 ? null : Row.of(null, sum(before), sum(after)));
    }

    private static BigDecimal sum(Map<String, BigDecimal> numbers) {
        return numbers.isEmpty() ? null : numbers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// By party, an empty code for all together. What a party is promised in several clauses counts together.
    private static Map<Group, Map<String, BigDecimal>> numbers(AgreementText text) {
        Map<Group, Map<String, BigDecimal>> numbers = new LinkedHashMap<>();
        text.clauses().stream().flatMap(clause -> clause.terms().stream()).filter(term -> term.about() != null)
                .forEach(term -> term.numberIfAny().ifPresent(number ->
                        numbers.computeIfAbsent(new Group(term.kind(), term.about(), term.year()), group -> new LinkedHashMap<>())
                                .merge(Objects.requireNonNullElse(term.party(), ""), number, BigDecimal::add)));
        return numbers;
    }
}
