package se.overens.web.agreement.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.workspace.MemberView;

/// Assignable places by municipality and year, written in a table instead of one row for each.
///
/// @param municipalities those that there can be figures for; none where there is no table
/// @param years          those that the term has
public record FigureGrid(List<MemberView> municipalities, List<Integer> years) {

    static final FigureGrid NONE = new FigureGrid(List.of(), List.of());

    public FigureGrid {
        municipalities = List.copyOf(municipalities);
        years = List.copyOf(years);
    }

    /// One municipality's line.
    public record Line(String code, String name, List<Cell> cells) {
    }

    /// One year's figure, as it is typed.
    public static class Cell {

        private final String code;
        private final int year;
        private String figure = "";

        Cell(String code, int year) {
            this.code = code;
            this.year = year;
        }

        private void take(List<ClauseTerm> figures) {
            figures.stream().filter(term -> code.equals(term.party()) && term.year() == year).forEach(term -> figure = term.value());
        }

        Stream<ClauseTerm> term() {
            String typed = figure.replaceAll("[\\s\\u00a0\\u202f]", "");
            return typed.isEmpty() ? Stream.empty()
                    : Stream.of(new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, code, year, typed, null, null, null));
        }

        /// As a text: a year has no space in it.
        public String getYear() {
            return String.valueOf(year);
        }

        public String getFigure() {
            return figure;
        }

        public void setFigure(String figure) {
            this.figure = figure == null ? "" : figure;
        }
    }

    /// Whether the value stands in the table: a figure of one of these for a year, and nothing more.
    boolean holds(ClauseTerm term) {
        return term.kind() == TermKind.FIGURE && term.about() == TermSubject.ASSIGNABLE_PLACES && term.year() != null
                && term.least() == null && term.most() == null && term.note() == null
                && municipalities.stream().anyMatch(member -> member.code().equals(term.party()));
    }

    /// @param more years that there are figures for besides
    FigureGrid with(Collection<Integer> more) {
        TreeSet<Integer> all = new TreeSet<>(years);
        all.addAll(more);
        return new FigureGrid(municipalities, new ArrayList<>(all));
    }

    List<Line> lines(List<ClauseTerm> figures) {
        return municipalities.stream().map(member -> {
            List<Cell> cells = years.stream().map(year -> new Cell(member.code(), year)).toList();
            cells.forEach(cell -> cell.take(figures));
            return new Line(member.code(), member.shortName(), cells);
        }).toList();
    }
}
