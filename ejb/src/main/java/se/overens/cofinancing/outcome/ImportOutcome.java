package se.overens.cofinancing.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.outcome.OutcomeSheetView.RowView;
import se.overens.cofinancing.outcome.model.OutcomeSheet;
import se.overens.cofinancing.outcome.model.OutcomeSheet.Row;
import se.overens.cofinancing.outcome.model.PostOutcome;
import se.overens.cofinancing.outcome.model.YearBook;
import se.overens.cofinancing.outcome.store.Outcomes;
import se.overens.distribution.sheet.SheetTable;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Enters an outcome from a sheet. The preview says exactly what the import would say.
@Stateless
@Allowed(Role.FINANCE)
public class ImportOutcome {

    /// @param text the sheet as text; or
    /// @param file as a file
    public record Command(@NotNull Integer post, @NotNull @Min(2000) @Max(2100) Integer year, String text, byte[] file, @NotBlank @Size(max = 300) String source) {

        SheetTable table() {
            return file != null ? SheetTable.of(file) : SheetTable.of(text);
        }
    }

    private record Understood(OutcomeSheet sheet, List<RowView> rows) {
    }

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private Outcomes outcomes;
    @Inject
    private EnterOutcome enter;
    @Inject
    private OutcomeFaults faults;
    @Inject
    private CurrentActing acting;

    public OutcomeSheetView preview(@NotNull @Valid Command command) {
        List<RowView> rows = read(command).rows();
        return new OutcomeSheetView(rows, (int) rows.stream().filter(row -> row.faults().isEmpty() && !row.amountOre().equals(row.beforeOre())).count());
    }

    public OutcomeView take(@NotNull @Valid Command command) {
        Understood understood = read(command);
        Invalid.unlessEmpty(understood.rows().stream().flatMap(row -> row.faults().stream()).distinct().toList());
        return enter.enter(new EnterOutcome.Command(command.post(), command.year(), understood.sheet().rows().stream().map(ImportOutcome::line).toList(), command.source()));
    }

    private Understood read(Command command) {
        PostView post = posts.byNumber(command.post());
        if (!acting.organisation().equals(post.host())) throw new NotAllowed("ImportOutcome");
        YearShares shares = YearShares.of(post, costs.yearView(post.id(), command.year()));
        YearBook book = new YearBook(outcomes.of(acting.workspace(), post.id(), command.year()));
        OutcomeSheet sheet = OutcomeSheet.read(command.table(), command.year(), shares.components().stream().map(YearShares.Component::name).toList());
        List<Violation> wrong = sheet.isRight() ? faults.of(sheet.rows().stream().map(ImportOutcome::line).toList(), shares, book) : List.of();
        List<RowView> rows = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) rows.add(row(sheet.rows().get(i), i, wrong, book));
        return new Understood(sheet, rows);
    }

    private static RowView row(Row row, int index, List<Violation> wrong, YearBook book) {
        List<Violation> faults = new ArrayList<>(row.faults());
        wrong.stream().filter(fault -> fault.field().startsWith("lines[" + index + "]"))
                .forEach(fault -> faults.add(new Violation("lines[" + row.line() + "]", fault.code(), fault.args())));
        Long before = row.period() == null || row.name() == null ? null
                : book.at(row.name(), row.period()).map(PostOutcome::booked).map(booked -> booked.amount().ore()).orElse(null);
        return new RowView(row.line(), row.writtenPeriod(), row.writtenName(), row.writtenAmount(), Optional.ofNullable(row.period()).map(Object::toString).orElse(null),
                row.name(), row.amount() == null ? null : Long.valueOf(row.amount().ore()), before, faults);
    }

    private static EnterOutcome.Line line(Row row) {
        return new EnterOutcome.Line(row.period().toString(), row.name().kind(), row.name().label(), row.amount());
    }
}
