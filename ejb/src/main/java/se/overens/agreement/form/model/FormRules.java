package se.overens.agreement.form.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// What a form demands of a text, and what only it refuses.
public sealed interface FormRules permits FiguresRules, FigurelessRules, MultiYearRules, AssignablePlacesRules, RegionalRules, LocalRules,
        FundedRules, CollaborationRules, DelegatedRules {

    /// The parts that every agreement has.
    Set<ClauseSection> EVERY_FORM = EnumSet.of(ClauseSection.PARTIES, ClauseSection.PURPOSE, ClauseSection.TERM);

    /// The parts that this form has besides.
    Set<ClauseSection> sections();

    /// What is wrong with this text that would be right in another form.
    List<Violation> faults(FormCase drawn);

    static FormRules of(AgreementForm form) {
        return switch (form) {
            case FIGURES -> new FiguresRules();
            case FIGURELESS -> new FigurelessRules();
            case MULTI_YEAR -> new MultiYearRules();
            case ASSIGNABLE_PLACES -> new AssignablePlacesRules();
            case REGIONAL -> new RegionalRules();
            case LOCAL -> new LocalRules();
            case FUNDED -> new FundedRules();
            case COLLABORATION -> new CollaborationRules();
            case DELEGATED -> new DelegatedRules();
        };
    }

    /// Everything that hinders the text from being sent in its form, each with its field.
    static List<Violation> faults(AgreementText text, Circumstances around) {
        if (text.form() == null) return List.of();
        List<Violation> faults = new ArrayList<>(missingSections(text.form(), text.clauses()));
        faults.addAll(of(text.form()).faults(new FormCase(text, around)));
        return faults;
    }

    /// The parts that the form demands and that no clause is about.
    static List<Violation> missingSections(AgreementForm form, List<Clause> clauses) {
        return Stream.concat(EVERY_FORM.stream(), of(form).sections().stream())
                .filter(section -> clauses.stream().noneMatch(clause -> clause.section() == section))
                .map(section -> Violation.of("clauses", "section-missing-" + section.name().toLowerCase(Locale.ROOT).replace('_', '-'))).toList();
    }

    static List<Violation> missingParty(FormCase drawn, Kind kind, String code) {
        return drawn.around().has(kind) ? List.of() : List.of(Violation.of("parties", code));
    }
}
