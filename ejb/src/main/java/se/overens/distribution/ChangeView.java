package se.overens.distribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.overens.distribution.model.Municipality;
import se.overens.distribution.model.RevisedFigures;
import se.overens.distribution.model.RevisedFigures.Divided;
import se.overens.distribution.model.RevisedFigures.Why;
import se.overens.distribution.model.Revision;
import se.overens.distribution.model.Revision.Basis;
import se.overens.distribution.model.Revision.EarlierAdjustment;
import se.overens.distribution.model.Revision.Undelivered;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.YearChange;

/// What was done with the figures of an earlier model so that this one holds: base, change, result.
///
/// @param basedOn  the number of the model it was made from
/// @param sha256   of that model
/// @param moves    in the order they were confirmed; none in a revision
/// @param revision null when places were moved
/// @param rows     every municipality
public record ChangeView(int basedOn, String sha256, List<MoveRow> moves, RevisionFacts revision, List<Row> rows) {

    /// @param transfer its number
    /// @param from     the code of the municipality that gave
    /// @param to       the code of the one that took
    public record MoveRow(int transfer, String from, String fromName, String to, String toName, long places) {
    }

    /// @param before  the county's number before
    /// @param after   the new one
    /// @param divided what was divided in proportion; null when the figures were counted from factors
    /// @param adjustments what became of each adjustment by hand of the model before
    public record RevisionFacts(long before, long after, LocalDate effectiveOn, String source, Undelivered undelivered, Basis basis, Divided divided,
                                List<EarlierRow> adjustments) {
    }

    /// An adjustment by hand of the model before.
    ///
    /// @param author  the role of who adjusted
    /// @param reason  why it was made
    /// @param carried whether it was made again
    /// @param why     it was, or was not
    public record EarlierRow(String author, String reason, List<MovedRow> changes, boolean carried, String why) {
    }

    /// @param places more or, negative, fewer
    public record MovedRow(String code, String name, long places) {
    }

    /// @param undelivered of the figure before; this and the next two are zero where places were moved
    /// @param kept        of those, what the new figure has room for
    /// @param lapsed      of those, the others
    /// @param quota       what was rounded to whole places, with four decimals; null when counted from factors or moved
    /// @param why         null where places were moved
    public record Row(String code, String name, long before, long delivered, long undelivered, long kept, long lapsed, String quota, long after,
                      long difference, Why why) {

        public static Row of(RevisedFigures.Line line) {
            return new Row(line.municipality().code(), line.municipality().name(), line.before(), line.delivered(), line.undelivered(), line.kept(),
                    line.lapsed(), line.quota() == null ? null : line.quota().toDecimal(4).toPlainString(), line.after(), line.after() - line.before(), line.why());
        }
    }

    /// @return null for a model that was not changed from another
    public static ChangeView of(Snapshot model) {
        YearChange change = model.change();
        if (change == null) return null;
        Revision revision = change.revision();
        RevisionFacts facts = revision == null ? null
                : new RevisionFacts(revision.total(), model.total(), revision.effectiveOn(), revision.source(), revision.undelivered(), revision.basis(),
                model.revisedFigures().divided(), revision.adjustments().stream().map(earlier -> earlier(earlier, names(model))).toList());
        return new ChangeView(model.basedOn().number(), model.basedOn().sha256(), moves(model), facts, rows(model));
    }

    private static EarlierRow earlier(EarlierAdjustment earlier, Map<String, String> names) {
        List<MovedRow> changes = earlier.adjustment().changes().entrySet().stream()
                .map(change -> new MovedRow(change.getKey(), names.getOrDefault(change.getKey(), change.getKey()), change.getValue())).toList();
        return new EarlierRow(earlier.adjustment().author(), earlier.adjustment().reason(), changes, earlier.carried(), earlier.reason());
    }

    private static Map<String, String> names(Snapshot model) {
        return model.municipalities().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
    }

    private static List<MoveRow> moves(Snapshot model) {
        Map<String, String> names = names(model);
        return model.change().moves().stream().map(move -> new MoveRow(move.transfer(), move.from(), names.get(move.from()), move.to(),
                names.get(move.to()), move.places())).toList();
    }

    private static List<Row> rows(Snapshot model) {
        if (model.change().revision() != null) return model.revisedFigures().lines().stream().map(Row::of).toList();
        return model.municipalities().stream().map(municipality -> {
            long before = model.change().before(municipality.code());
            long after = model.places(municipality.code());
            return new Row(municipality.code(), municipality.name(), before, 0, 0, 0, 0, null, after, after - before, null);
        }).toList();
    }
}
