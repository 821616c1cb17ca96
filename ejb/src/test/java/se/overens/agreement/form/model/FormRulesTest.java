package se.overens.agreement.form.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.agreement.form.model.Circumstances.Annex;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementTemplate;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// Every form: its template filled in is right, and there is something that only it refuses.
class FormRulesTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final AgreementTemplate.Party BOARD = party("lst", "Länsstyrelsen", Kind.COUNTY_ADMINISTRATIVE_BOARD);
    private static final AgreementTemplate.Party HABO = party("0643", "Habo", Kind.MUNICIPALITY);
    private static final AgreementTemplate.Party ANEBY = party("0604", "Aneby", Kind.MUNICIPALITY);
    private static final AgreementTemplate.Party AGENCY = party("af", "Arbetsförmedlingen", Kind.STATE_AGENCY);
    private static final AgreementTemplate.Party ASSOCIATION = party("f1", "Föreningen", Kind.ASSOCIATION);
    private static final AgreementTemplate.Party BODY = party("kf", "Förbundet", Kind.MUNICIPAL_FEDERATION);
    private static final Map<String, Annex> ANNEXES = Map.of(
            "modell/17", new Annex("abc", null, Set.of("0643", "0604")),
            "modell/16", new Annex("abd", "modell/17", Set.of("0643", "0604")),
            "modell/3", new Annex("abe", null, Set.of("0643")));
    private static final Map<AgreementForm, List<AgreementTemplate.Party>> PARTIES = new EnumMap<>(Map.of(
            AgreementForm.FIGURES, List.of(BOARD, HABO), AgreementForm.FIGURELESS, List.of(BOARD, HABO),
            AgreementForm.MULTI_YEAR, List.of(BOARD, HABO, ANEBY), AgreementForm.ASSIGNABLE_PLACES, List.of(BOARD, HABO),
            AgreementForm.REGIONAL, List.of(BOARD, HABO, ANEBY), AgreementForm.LOCAL, List.of(HABO, AGENCY),
            AgreementForm.FUNDED, List.of(HABO, ASSOCIATION, AGENCY), AgreementForm.COLLABORATION, List.of(BOARD, HABO, ANEBY),
            AgreementForm.DELEGATED, List.of(BOARD, BODY, HABO)));

    @ParameterizedTest
    @EnumSource
    void the_national_template_filled_in_is_right(AgreementForm form) {
        assertThat(right(form).faults()).isEmpty();
        assertThat(codes(form, right(form))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void what_a_form_does_not_have_it_refuses(AgreementForm form, String code, UnaryOperator<AgreementText> spoilt) {
        assertThat(codes(form, spoilt.apply(right(form)))).containsExactly(code);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(AgreementForm.FIGURES, "figure-missing-for-year", without(TermSubject.ASSIGNABLE_PLACES)),
                refused(AgreementForm.FIGURES, "figure-without-year", with(ClauseSection.FIGURE, figure("0643", null, "3"))),
                refused(AgreementForm.FIGURES, "figure-outside-term", with(ClauseSection.FIGURE, figure("0643", 2031, "3"))),
                refused(AgreementForm.FIGURES, "section-missing-purpose", withoutSection(ClauseSection.PURPOSE)),
                refused(AgreementForm.FIGURELESS, "figure-in-figureless", with(ClauseSection.RULE, figure("0643", 2025, "12"))),
                refused(AgreementForm.FIGURELESS, "figure-in-figureless", saying(ClauseSection.WORK, "Kommunen tar emot 18 platser.")),
                refused(AgreementForm.FIGURELESS, "required", until(null)),
                refused(AgreementForm.FIGURELESS, "figureless-rule-missing", withoutSection(ClauseSection.RULE)),
                refused(AgreementForm.MULTI_YEAR, "review-missing", without(TermSubject.REVIEW)),
                refused(AgreementForm.MULTI_YEAR, "review-outside-term", with(ClauseSection.FOLLOW_UP, day(TermSubject.REVIEW, 2028, "2028-03-01"))),
                refused(AgreementForm.MULTI_YEAR, "figure-without-party", with(ClauseSection.FIGURE, figure(null, 2025, "4"))),
                refused(AgreementForm.ASSIGNABLE_PLACES, "self-settled-is-information", with(ClauseSection.FIGURE, selfSettled("prognos", null))),
                refused(AgreementForm.ASSIGNABLE_PLACES, "self-settled-is-information", with(ClauseSection.OTHER, selfSettled(null, null))),
                refused(AgreementForm.ASSIGNABLE_PLACES, "self-settled-is-information", with(ClauseSection.OTHER, selfSettled("prognos", "10"))),
                refused(AgreementForm.ASSIGNABLE_PLACES, "self-settled-is-information", with(ClauseSection.WORK, commitment("0643", "Tar emot egenbosatta", "40"))),
                refused(AgreementForm.ASSIGNABLE_PLACES, "figure-of-something-else",
                        with(ClauseSection.FIGURE, new ClauseTerm(TermKind.FIGURE, TermSubject.ASYLUM_SEEKERS, "0643", 2025, "9", null, null, null))),
                refused(AgreementForm.ASSIGNABLE_PLACES, "figure-missing-for-year", without(TermSubject.ASSIGNABLE_PLACES)),
                refused(AgreementForm.DELEGATED, "figure-missing-for-year", without(TermSubject.ASSIGNABLE_PLACES)),
                refused(AgreementForm.REGIONAL, "annex-missing", without(TermSubject.MODEL)),
                refused(AgreementForm.REGIONAL, "annex-unknown", referringTo("modell/99", "abc")),
                refused(AgreementForm.REGIONAL, "annex-superseded", referringTo("modell/16", "abd")),
                refused(AgreementForm.REGIONAL, "annex-lacks-party", referringTo("modell/3", "abe")),
                refused(AgreementForm.REGIONAL, "annex-of-another-text", referringTo("modell/17", "abd")),
                refused(AgreementForm.REGIONAL, "party-missing-board", between("0643", "0604")),
                refused(AgreementForm.REGIONAL, "regional-two-municipalities", between("lst", "0643")),
                refused(AgreementForm.LOCAL, "commitment-without-party", with(ClauseSection.WORK, commitment(null, "Möts", null))),
                refused(AgreementForm.LOCAL, "commitment-missing", without(TermSubject.UNDERTAKING)),
                refused(AgreementForm.LOCAL, "party-missing-agency", between("0643", "lst")),
                refused(AgreementForm.FUNDED, "ceiling-without-source", with(ClauseSection.COST, ceiling(2026, null))),
                refused(AgreementForm.FUNDED, "year-without-funding", without(TermSubject.BUDGET_DECISION)),
                refused(AgreementForm.FUNDED, "party-missing-association", between("0643", "af")),
                refused(AgreementForm.COLLABORATION, "figure-in-collaboration", with(ClauseSection.WORK, figure("0643", 2025, "12"))),
                refused(AgreementForm.COLLABORATION, "contractual-cooperation-with-state", saying(ClauseSection.LEGAL_BASIS, "Avtalssamverkan enligt 9 kap. 37 § kommunallagen.")),
                refused(AgreementForm.COLLABORATION, "section-missing-legal-basis", withoutSection(ClauseSection.LEGAL_BASIS)),
                refused(AgreementForm.DELEGATED, "party-missing-body", between("lst", "0643")),
                refused(AgreementForm.DELEGATED, "party-outside-mandate", between("kf", "0643", "0604")));
    }

    @Test
    void contractual_cooperation_is_for_municipalities_among_themselves() {
        AgreementText text = saying(ClauseSection.LEGAL_BASIS, "Avtalssamverkan enligt 9 kap. 37 § kommunallagen.").apply(right(AgreementForm.COLLABORATION));
        assertThat(codes(AgreementForm.COLLABORATION, between("0643", "0604").apply(text))).isEmpty();
    }

    @Test
    void what_is_expected_of_self_settled_inflow_may_be_told_with_its_source() {
        assertThat(codes(AgreementForm.ASSIGNABLE_PLACES, with(ClauseSection.OTHER, selfSettled("Migrationsverkets prognos", null))
                .apply(right(AgreementForm.ASSIGNABLE_PLACES)))).isEmpty();
    }

    @Test
    void one_year_is_not_several_and_a_bound_time_until_further_notice_is() {
        AgreementText text = right(AgreementForm.MULTI_YEAR);
        assertThat(codes(AgreementForm.MULTI_YEAR, until(LocalDate.of(2025, 12, 31)).apply(text))).contains("term-of-one-year");
        AgreementText goesOn = new AgreementText(text.title(), text.form(), text.parties(), START, null,
                new NoticeTerms(6, EndsAt.YEAR_END, 36, null), text.clauses());
        assertThat(codes(AgreementForm.MULTI_YEAR, goesOn)).containsExactly("after-term-missing");
        ClauseTerm carried = new ClauseTerm(TermKind.RULE, TermSubject.AFTER_TERM, null, null, "CARRY", null, null, null);
        assertThat(codes(AgreementForm.MULTI_YEAR, with(ClauseSection.TERM, carried).apply(goesOn))).isEmpty();
    }

    @Test
    void a_commitment_needs_a_last_day_where_there_is_no_yearly_revision() {
        AgreementText unrevised = without(TermSubject.REVIEW).apply(right(AgreementForm.LOCAL));
        assertThat(codes(AgreementForm.LOCAL, unrevised)).containsOnly("commitment-without-follow-up");
        List<Clause> dated = unrevised.clauses().stream().map(clause -> clause.terms().isEmpty() ? clause
                : clause.withTerms(plus(clause.terms(), day(TermSubject.DUE, null, "2025-11-30")))).toList();
        assertThat(codes(AgreementForm.LOCAL, unrevised.withClauses(dated))).isEmpty();
    }

    @Test
    void the_years_that_lack_a_figure_are_named() {
        AgreementText text = right(AgreementForm.MULTI_YEAR);
        List<Clause> one = text.clauses().stream().map(clause -> clause.withTerms(clause.terms().stream()
                .filter(term -> term.about() != TermSubject.ASSIGNABLE_PLACES || !"0604".equals(term.party()) || term.year() == 2025).toList())).toList();
        assertThat(FormRules.faults(text.withClauses(one), around(AgreementForm.MULTI_YEAR, text)))
                .containsExactly(Violation.of("clauses", "figure-missing-for-year", "Aneby", "2026, 2027"));
    }

    private static Arguments refused(AgreementForm form, String code, UnaryOperator<AgreementText> spoilt) {
        return arguments(form, code, spoilt);
    }

    /// The national template with everything filled in that is left to write.
    private static AgreementText right(AgreementForm form) {
        AgreementTemplate template = AgreementTemplate.all().stream().filter(each -> each.form() == form).findFirst().orElseThrow();
        AgreementText text = template.fill(PARTIES.get(form), START, new AgreementTemplate.Annex("modell/17", "abc"));
        return text.withClauses(text.clauses().stream().map(clause -> clause.withTerms(clause.terms().stream().map(FormRulesTest::written).toList())).toList());
    }

    private static ClauseTerm written(ClauseTerm term) {
        String value = term.value() != null && !term.value().isEmpty() ? term.value() : switch (term.kind()) {
            case FIGURE, SHARE -> "12";
            case MONEY -> "700000.00";
            case DATE -> "2025-10-01";
            case COMMITMENT, REFERENCE, RULE -> throw new IllegalStateException("the template says what");
        };
        String note = term.about() == TermSubject.FUNDING_CEILING ? "förvaltningens resultatbalansering" : term.note();
        return new ClauseTerm(term.kind(), term.about(), term.party(), term.year(), value, term.least(), term.most(), note);
    }

    private static List<String> codes(AgreementForm form, AgreementText text) {
        return FormRules.faults(text, around(form, text)).stream().map(Violation::code).toList();
    }

    private static Circumstances around(AgreementForm form, AgreementText text) {
        List<AgreementTemplate.Party> known = List.of(BOARD, HABO, ANEBY, AGENCY, ASSOCIATION, BODY);
        assertThat(text.form()).isEqualTo(form);
        return new Circumstances(known.stream().filter(party -> text.parties().contains(party.code()))
                .map(party -> new Circumstances.Party(party.code(), party.shortName(), party.kind())).toList(), ANNEXES, Map.of("kf", Set.of("0643")));
    }

    private static UnaryOperator<AgreementText> with(ClauseSection section, ClauseTerm term) {
        return text -> {
            List<Clause> clauses = new ArrayList<>(text.clauses());
            int at = clauses.indexOf(clauses.stream().filter(clause -> clause.section() == section).findFirst().orElseThrow());
            List<ClauseTerm> others = clauses.get(at).terms().stream().filter(each -> !each.name().equals(term.name())).toList();
            clauses.set(at, clauses.get(at).withTerms(plus(others, term)));
            return text.withClauses(clauses);
        };
    }

    private static UnaryOperator<AgreementText> without(TermSubject about) {
        return text -> text.withClauses(text.clauses().stream()
                .map(clause -> clause.withTerms(clause.terms().stream().filter(term -> term.about() != about).toList())).toList());
    }

    private static UnaryOperator<AgreementText> withoutSection(ClauseSection section) {
        return text -> text.withClauses(text.clauses().stream().filter(clause -> clause.section() != section).toList());
    }

    private static UnaryOperator<AgreementText> saying(ClauseSection section, String words) {
        return text -> text.withClauses(text.clauses().stream().map(clause -> clause.section() == section ? clause.withText(words) : clause)
                .filter(distinctly(section, words)).toList());
    }

    /// Only one clause says it, also where there are several of its kind.
    private static java.util.function.Predicate<Clause> distinctly(ClauseSection section, String words) {
        boolean[] said = {false};
        return clause -> {
            if (clause.section() != section || !words.equals(clause.text())) return true;
            boolean first = !said[0];
            said[0] = true;
            return first;
        };
    }

    private static UnaryOperator<AgreementText> referringTo(String reference, String sha256) {
        return with(ClauseSection.ANNEX, new ClauseTerm(TermKind.REFERENCE, TermSubject.MODEL, null, null, reference, null, null, sha256));
    }

    private static UnaryOperator<AgreementText> until(LocalDate day) {
        return text -> new AgreementText(text.title(), text.form(), text.parties(), text.startsOn(), day, text.noticeTerms(), text.clauses());
    }

    private static UnaryOperator<AgreementText> between(String... parties) {
        return text -> new AgreementText(text.title(), text.form(), List.of(parties), text.startsOn(), text.endsOn(), text.noticeTerms(), text.clauses());
    }

    private static ClauseTerm figure(String party, Integer year, String value) {
        return new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, party, year, value, null, null, null);
    }

    private static ClauseTerm selfSettled(String source, String least) {
        return new ClauseTerm(TermKind.FIGURE, TermSubject.SELF_SETTLED, "0643", 2025, "40", least, null, source);
    }

    private static ClauseTerm commitment(String party, String what, String count) {
        return new ClauseTerm(TermKind.COMMITMENT, TermSubject.UNDERTAKING, party, null, what, count, null, null);
    }

    private static ClauseTerm ceiling(int year, String source) {
        return new ClauseTerm(TermKind.MONEY, TermSubject.FUNDING_CEILING, "0643", year, "700000.00", null, null, source);
    }

    private static ClauseTerm day(TermSubject about, Integer year, String value) {
        return new ClauseTerm(TermKind.DATE, about, null, year, value, null, null, null);
    }

    private static List<ClauseTerm> plus(List<ClauseTerm> terms, ClauseTerm term) {
        return Stream.concat(terms.stream(), Stream.of(term)).toList();
    }

    private static AgreementTemplate.Party party(String code, String name, Kind kind) {
        return new AgreementTemplate.Party(code, name, name, kind);
    }
}
