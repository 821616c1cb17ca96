package se.overens.distribution.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was done with the figures of a published model, so that another one holds. Frozen with the new model: the
/// figures before, and what leads from them to its own.
///
/// @param base     the figures before, in the order of the municipalities
/// @param moves    places moved between municipalities, in the order they were confirmed; none in a revision
/// @param revision the county's new number and how it was divided; null for moves
public record YearChange(List<Figure> base, @JsonInclude(Include.NON_EMPTY) List<Move> moves, @JsonInclude(Include.NON_NULL) Revision revision) {

    public record Figure(String code, long places) {
    }

    /// @param transfer its number
    public record Move(int transfer, String from, String to, long places) {
    }

    public YearChange {
        base = List.copyOf(base);
        moves = moves == null ? List.of() : List.copyOf(moves);
    }

    static YearChange of(Snapshot before, List<Move> moves, Revision revision) {
        return new YearChange(before.results().stream().map(result -> new Figure(result.code(), result.places())).toList(), moves, revision);
    }

    /// The same, and one move more.
    public YearChange and(Move next) {
        List<Move> all = new ArrayList<>(moves);
        all.add(next);
        return new YearChange(base, all, revision);
    }

    /// The figure before the change.
    public long before(String code) {
        return base.stream().filter(figure -> figure.code().equals(code)).mapToLong(Figure::places).findFirst().orElse(0);
    }

    /// The figures that it leads to, where they are not counted from factors again.
    ///
    /// @param total the county's number after the change
    public SortedMap<String, Long> places(long total, List<Municipality> municipalities) {
        if (revision != null) return revised(total, municipalities, null).places();
        SortedMap<String, Long> places = before();
        moves.forEach(move -> {
            places.merge(move.from(), -move.places(), Long::sum);
            places.merge(move.to(), move.places(), Long::sum);
        });
        return places;
    }

    /// @param inputs null when the figures were not counted from factors again
    RevisedFigures revised(long total, List<Municipality> municipalities, ModelInputs inputs) {
        return new RevisedFigures(total, revision.undelivered(), municipalities, before(), revision.delivered(), inputs);
    }

    private SortedMap<String, Long> before() {
        SortedMap<String, Long> before = new TreeMap<>();
        base.forEach(figure -> before.put(figure.code(), figure.places()));
        return before;
    }
}
