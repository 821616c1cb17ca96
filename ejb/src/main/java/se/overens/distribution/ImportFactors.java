package se.overens.distribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.overens.distribution.model.Criterion;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.FactorSheet;
import se.overens.distribution.model.FactorSheet.Column;
import se.overens.distribution.model.InputRules;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.SheetTable;
import se.overens.distribution.store.ModelDrafts;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Takes factor values from a sheet into a draft. The preview says exactly what the import would say.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class ImportFactors {

    /// What a column of the sheet is to be.
    public enum Use { FACTOR, DEDUCTION, SKIP }

    /// What the coordinator says about a column; absent parts are as guessed from the sheet.
    ///
    /// @param heading as in the sheet
    /// @param name    of the factor, or the label of the deduction; null: the heading
    public record ColumnUse(@NotNull String heading, Use use, String name, Kind kind, Polarity polarity, Criterion criterion,
                            String weight, String source, LocalDate asOf) {
    }

    /// @param text    the sheet as text
    /// @param columns what is said about the columns; may be empty
    public record Command(@NotNull String text, @Valid List<ColumnUse> columns) {
    }

    @Inject
    private OwnDrafts own;
    @Inject
    private ModelDrafts drafts;
    @Inject
    private CountyMunicipalities municipalities;
    @Inject
    private Today today;

    public SheetView preview(int number, @Valid Command command) {
        return preview(number, SheetTable.of(command.text()), command.columns());
    }

    public SheetView preview(int number, byte[] file, @Valid List<ColumnUse> columns) {
        return preview(number, SheetTable.of(file), columns);
    }

    public DraftView take(int number, long version, @Valid Command command) {
        return take(number, version, SheetTable.of(command.text()), command.columns());
    }

    public DraftView take(int number, long version, byte[] file, @Valid List<ColumnUse> columns) {
        return take(number, version, SheetTable.of(file), columns);
    }

    private SheetView preview(int number, SheetTable table, List<ColumnUse> uses) {
        ModelDraft draft = own.get(number);
        FactorSheet sheet = FactorSheet.read(table, municipalities.all());
        List<Violation> violations = sheet.isRight() ? InputRules.ofDraft(merged(draft, sheet, uses), draft.total(), municipalities.all()) : SheetView.violations(sheet);
        return SheetView.of(sheet, violations);
    }

    private DraftView take(int number, long version, SheetTable table, List<ColumnUse> uses) {
        ModelDraft draft = own.get(number);
        draft.expectVersion(version);
        FactorSheet sheet = FactorSheet.read(table, municipalities.all());
        if (!sheet.isRight()) throw new Invalid(SheetView.violations(sheet));
        ModelInputs inputs = merged(draft, sheet, uses);
        List<Violation> violations = InputRules.ofDraft(inputs, draft.total(), municipalities.all());
        if (!violations.isEmpty()) throw new Invalid(violations);
        draft.write(draft.title(), draft.year(), draft.total(), inputs, today.now());
        drafts.flush();
        return DraftView.of(draft);
    }

    private static ModelInputs merged(ModelDraft draft, FactorSheet sheet, List<ColumnUse> uses) {
        List<Factor> factors = new ArrayList<>();
        ModelInputs inputs = draft.inputs();
        for (Column column : sheet.columns()) {
            ColumnUse said = said(uses, column);
            String name = said.name() == null || said.name().isBlank() ? column.heading() : said.name();
            if (said.use() == Use.DEDUCTION) inputs = inputs.deducting(new Deduction(name, said.source(), sheet.values(column)));
            else if (said.use() != Use.SKIP) factors.add(factor(column, said, name, sheet));
        }
        return inputs.adding(factors);
    }

    private static Factor factor(Column column, ColumnUse said, String name, FactorSheet sheet) {
        Kind kind = said.kind() == null ? column.kind() : said.kind();
        Polarity guessed = kind == Kind.COUNT ? Polarity.MORE_IS_MORE : column.polarity();
        return new Factor(name, kind, said.polarity() == null ? guessed : said.polarity(), said.criterion() == null ? column.criterion() : said.criterion(),
                said.weight(), said.source(), said.asOf(), sheet.values(column));
    }

    private static ColumnUse said(List<ColumnUse> uses, Column column) {
        return uses == null ? nothingSaid(column) : uses.stream().filter(use -> use.heading().strip().equals(column.heading()))
                .findFirst().orElseGet(() -> nothingSaid(column));
    }

    private static ColumnUse nothingSaid(Column column) {
        return new ColumnUse(column.heading(), Use.FACTOR, null, null, null, null, null, null, null);
    }
}
