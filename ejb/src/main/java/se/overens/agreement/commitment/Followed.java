package se.overens.agreement.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.overens.agreement.commitment.model.Commitment;
import se.overens.agreement.commitment.model.RevisionYears;
import se.overens.agreement.consolidation.SignedTexts;
import se.overens.agreement.consolidation.model.StandingText;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermSubject;

/// What is followed up in an agreement, as its text stands with the addenda in force.
@ApplicationScoped
class Followed {

    @Inject
    private SignedTexts texts;

    /// @param texts of the agreement and its addenda
    record One(Agreement agreement, SignedTexts.All texts) {

        /// As it stood on the last day of the year, or as it stands now.
        StandingText text(int year, LocalDate today) {
            LocalDate last = LocalDate.of(year, 12, 31);
            return texts.on(last.isBefore(today) ? last : today);
        }

        List<Commitment> commitments(int year, LocalDate today) {
            return text(year, today).clauses().stream().flatMap(standing -> Commitment.in(standing.clause(), year).stream()).toList();
        }

        /// In force on some day of the year, as far as its term says.
        boolean lasts(int year) {
            LocalDate endsOn = texts.on(LocalDate.MAX).term().endsOn();
            boolean renewed = texts.on(LocalDate.MAX).term().renewed();
            return texts.signedByAll() && year >= texts.own().version().startsOn().getYear() && (endsOn == null || renewed || year <= endsOn.getYear());
        }

        /// The years that may have something to report.
        List<Integer> years(LocalDate today) {
            int first = texts.own().version().startsOn().getYear();
            return IntStream.rangeClosed(first, Math.max(first, today.getYear())).filter(this::lasts).boxed().toList();
        }

        boolean revisedYearly() {
            return texts.own().version().text().form() == AgreementForm.LOCAL;
        }

        RevisionYears revisions(LocalDate today) {
            StandingText now = texts.on(today);
            LocalDate reviewDay = now.clauses().stream().flatMap(standing -> standing.clause().terms().stream())
                    .filter(term -> term.about() == TermSubject.REVIEW).map(ClauseTerm::day).findFirst().orElse(null);
            return RevisionYears.of(now.startsOn(), reviewDay, now.term().renewed() ? null : now.term().endsOn());
        }
    }

    /// In the order given.
    public List<One> of(List<Agreement> agreements) {
        Map<UUID, SignedTexts.All> all = texts.of(agreements);
        return agreements.stream().map(agreement -> new One(agreement, all.get(agreement.id()))).toList();
    }

    public One of(Agreement agreement) {
        return new One(agreement, texts.of(agreement));
    }
}
