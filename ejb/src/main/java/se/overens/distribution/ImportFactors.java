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
import se.overens.distribution.store.ModelDrafts;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
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

    /// @param text              the sheet or the saved answer as text; or
    /// @param file              as a file
    /// @param columns           what is said about the columns; may be empty
    /// @param acceptSuggestions whether municipalities that only a name led to are accepted
    /// @param period            of a saved answer; null: the latest
    public record Command(String text, byte[] file, @Valid List<ColumnUse> columns, Boolean acceptSuggestions, String period) {

        /// A sheet of which nothing more is said.
        public static Command of(String text) {
            return new Command(text, null, List.of(), null, null);
        }
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
        ModelDraft draft = own.get(number);
        FactorSource source = read(command);
        if (!source.sheet().isRight()) return SheetView.of(source, SheetView.violations(source.sheet()), false);
        ModelInputs inputs = merged(draft, source, command.columns());
        return SheetView.of(source, InputRules.ofDraft(inputs, draft.total(), municipalities.all()), inputs.equals(draft.inputs()));
    }

    /// What the draft says already is left as it is, version and all.
    public DraftView take(int number, long version, @Valid Command command) {
        ModelDraft draft = own.get(number);
        draft.expectVersion(version);
        FactorSource source = read(command);
        Invalid.unlessEmpty(SheetView.violations(source.sheet()));
        if (source.sheet().hasSuggestions() && !Boolean.TRUE.equals(command.acceptSuggestions())) throw new Invalid("acceptSuggestions", "sheet-suggestions-not-accepted");
        ModelInputs inputs = merged(draft, source, command.columns());
        Invalid.unlessEmpty(InputRules.ofDraft(inputs, draft.total(), municipalities.all()));
        if (inputs.equals(draft.inputs())) return DraftView.of(draft);
        draft.write(draft.title(), draft.year(), draft.total(), inputs, today.now());
        drafts.flush();
        return DraftView.of(draft);
    }

    private FactorSource read(Command command) {
        return FactorSource.read(command.file(), command.text(), command.period(), municipalities.all());
    }

    private static ModelInputs merged(ModelDraft draft, FactorSource source, List<ColumnUse> uses) {
        FactorSheet sheet = source.sheet();
        List<Factor> factors = new ArrayList<>();
        ModelInputs inputs = draft.inputs();
        for (Column column : sheet.columns()) {
            ColumnUse said = said(uses, column);
            String name = said.name() == null || said.name().isBlank() ? column.heading() : said.name();
            if (said.use() == Use.DEDUCTION) inputs = inputs.deducting(new Deduction(name, or(said.source(), source.source(column)), sheet.values(column)));
            else if (said.use() != Use.SKIP) factors.add(factor(column, said, name, source));
        }
        return inputs.adding(factors);
    }

    private static Factor factor(Column column, ColumnUse said, String name, FactorSource source) {
        Kind kind = said.kind() == null ? column.kind() : said.kind();
        Polarity guessed = kind == Kind.COUNT ? Polarity.MORE_IS_MORE : column.polarity();
        return new Factor(name, kind, said.polarity() == null ? guessed : said.polarity(), said.criterion() == null ? column.criterion() : said.criterion(),
                said.weight(), or(said.source(), source.source(column)), said.asOf() == null ? source.asOf() : said.asOf(), source.sheet().values(column));
    }

    private static String or(String said, String known) {
        return said == null || said.isBlank() ? known : said;
    }

    private static ColumnUse said(List<ColumnUse> uses, Column column) {
        return uses == null ? nothingSaid(column) : uses.stream().filter(use -> use.heading().strip().equals(column.heading()))
                .findFirst().orElseGet(() -> nothingSaid(column));
    }

    private static ColumnUse nothingSaid(Column column) {
        return new ColumnUse(column.heading(), Use.FACTOR, null, null, null, null, null, null, null);
    }
}
