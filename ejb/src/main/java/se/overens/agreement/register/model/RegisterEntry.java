package se.overens.agreement.register.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.TermInForce;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.agreement.model.Turn;

/// What the register keeps of one agreement: everything in it is derived, and derived again at every act.
///
/// @param version        the agreement's, at the act
/// @param latestVersion  the number of the text on the table
/// @param lastDay        in force by term or notice, or null while open
/// @param inForceFrom    null as long as not all have signed
/// @param inForceThrough null while open
/// @param amends         the agreement that it is an addendum to, or null
/// @param nextTurned     what comes next once the state has turned
/// @param annex          the number of the published model that is its annex, or null
/// @param reviewDays     that its text names
/// @param promises       whether its text has commitments
public record RegisterEntry(String workspace, UUID agreement, long version, int latestVersion, int number, String title, AgreementForm form,
                            StateInTime state, LocalDate startsOn, LocalDate endsOn, LocalDate lastDay, LocalDate inForceFrom,
                            LocalDate inForceThrough, NoticeTerms notice, List<UUID> parties, NextStep.Waiting next,
                            NextStep.Waiting nextTurned, UUID amends, Integer annex, List<LocalDate> reviewDays, boolean promises, Instant changedAt) {

    /// How a text refers to a published model: `modell/17`.
    private static final String MODEL = "modell/";

    public RegisterEntry {
        parties = List.copyOf(parties);
        reviewDays = List.copyOf(reviewDays);
    }

    /// @param term    how long it lasts; an addendum no longer than what it amends
    /// @param basisBy who sent the text that the latest was written from
    public static RegisterEntry of(Agreement agreement, AgreementVersion latest, AgreementState.Term term, List<AgreementParty> parties, UUID basisBy, Instant at) {
        AgreementText text = latest.text();
        List<AgreementState.Standing> standings = AgreementState.standings(parties, latest);
        TermInForce inForce = agreement.termInForce(text);
        LocalDate lastDay = AgreementState.lastDay(standings, term);
        boolean signed = !standings.isEmpty() && standings.stream().allMatch(p -> PartyState.HAVE_SIGNED.contains(p.state()));
        StateInTime state = StateInTime.of(day -> AgreementState.of(standings, term, day), lastDay, term.validUntil());
        UUID receiver = Turn.receiver(agreement, parties);
        Function<AgreementState, NextStep.Waiting> next = then -> NextStep.Waiting.of(new Turn(then, latest.proposedBy(), basisBy, receiver), parties);
        return new RegisterEntry(agreement.workspace(), agreement.id(), agreement.version(), latest.number(), agreement.number(), text.title(),
                agreement.form(), state, text.startsOn(), inForce.endsOn(), lastDay,
                signed ? text.startsOn() : null, signed ? lastDay : null, inForce.noticeTerms(),
                parties.stream().map(AgreementParty::organisation).toList(), next.apply(state.stage()),
                next.apply(state.turned() == null ? state.stage() : state.turned()), agreement.amends(),
                annex(text), reviewDays(text), terms(text).anyMatch(each -> each.kind() == TermKind.COMMITMENT), at);
    }

    private static Integer annex(AgreementText text) {
        return terms(text).filter(term -> term.about() == TermSubject.MODEL && term.kind() == TermKind.REFERENCE && term.value() != null && term.value().startsWith(MODEL))
                .map(term -> Integer.valueOf(term.value().substring(MODEL.length()))).findFirst().orElse(null);
    }

    private static List<LocalDate> reviewDays(AgreementText text) {
        return terms(text).filter(term -> term.about() == TermSubject.REVIEW).map(ClauseTerm::day).toList();
    }

    private static Stream<ClauseTerm> terms(AgreementText text) {
        return text.clauses().stream().flatMap(clause -> clause.terms().stream());
    }
}
