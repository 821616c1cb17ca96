package se.overens.distribution.reception.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How many a municipality has received in a year, out of everything that has been told of it. Of each month, and of
/// the year, what was known last holds. A number of the whole year goes before its months; without one the year is the
/// sum of the months that are known.
///
/// @param knownOn the day it was known
/// @param months  those that it is the sum of; empty when it was told for the year
/// @param earlier what does not hold any longer, the youngest first
public record Received(long persons, LocalDate knownOn, List<Known> months, List<Known> earlier) {

    public Received {
        months = List.copyOf(months);
        earlier = List.copyOf(earlier);
    }

    /// Nothing when nothing has been told, which is not zero.
    public static Optional<Received> of(List<Known> told) {
        if (told.isEmpty()) return Optional.empty();
        Map<Integer, Known> latest = new TreeMap<>();
        told.stream().sorted(Known.BY_AGE).forEach(known -> latest.put(known.month() == null ? 0 : known.month(), known));
        boolean whole = latest.containsKey(0);
        List<Known> holding = whole ? List.of(latest.get(0)) : List.copyOf(latest.values());
        List<Known> earlier = new ArrayList<>(told);
        earlier.removeAll(holding);
        earlier.sort(Known.BY_AGE.reversed());
        return Optional.of(new Received(holding.stream().mapToLong(Known::persons).sum(),
                holding.stream().map(Known::knownOn).max(Comparator.naturalOrder()).orElseThrow(), whole ? List.of() : holding, earlier));
    }

    /// Who arrives in January is in the statistics in March, so a year is not whole before the first of March after it.
    public boolean isPreliminary(int year) {
        return knownOn.isBefore(LocalDate.of(year + 1, Month.MARCH, 1));
    }
}
