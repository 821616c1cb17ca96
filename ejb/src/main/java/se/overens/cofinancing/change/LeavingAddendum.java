package se.overens.cofinancing.change;

import java.util.List;
import java.util.Optional;

import se.overens.agreement.AgreementView;
import se.overens.agreement.model.Amendment;
import se.overens.agreement.model.Amendment.Change;
import se.overens.agreement.model.Amendment.How;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.OneLeaves;
import se.overens.agreement.model.ShareRule;
import se.overens.agreement.model.TermInForce;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.change.LeavingView.Leaver;
import se.overens.shared.Invalid;
import se.overens.shared.Words;

/// What an addendum about one that leaves says to begin with, in Swedish as contracts are: the clause on the cost goes on
/// with who bears its part, and the terms of notice say so too.
///
/// @param leaves   codes of those who leave by the addendum itself, since they have not given notice
/// @param standing the clauses as they stand on its first day
record LeavingAddendum(PostView post, LeavingView view, List<String> leaves, List<Clause> standing, AgreementView agreement) {

    String title() {
        return words().of("cofinancing.change.addendum.title", names());
    }

    List<Clause> clauses() {
        return List.of(cost().map(this::continued).orElseGet(this::added));
    }

    Amendment amendment() {
        How how = cost().isPresent() ? How.REPLACES : How.ADDS;
        return new Amendment(List.of(new Change(clauses().getFirst().number(), how)), term(), null, List.of(), leaves);
    }

    /// Taking over stands among the terms of notice, where the reckoning reads it.
    private TermInForce term() {
        if (view.rule() == ShareRule.GAP) return null;
        NoticeTerms terms = agreement.noticeTerms();
        if (terms == null) throw new Invalid("shares", "no-notice-terms", String.valueOf(agreement.number()));
        return new TermInForce(agreement.endsOn(), terms.with(terms.oneLeaves() == null ? OneLeaves.LIVES_ON : terms.oneLeaves(), ShareRule.RECALCULATE, terms.billedTo()));
    }

    private Optional<Clause> cost() {
        return standing.stream().filter(clause -> clause.section() == ClauseSection.COST).findFirst();
    }

    private Clause continued(Clause before) {
        return new Clause(before.number(), before.heading(), before.section(), before.text() + "\n\n" + sentence(), before.mandatory(), before.terms());
    }

    private Clause added() {
        int number = 1;
        while (isTaken("§ " + number)) number++;
        return new Clause("§ " + number, words().of("cofinancing.change.addendum.heading"), ClauseSection.COST, sentence(), false, List.of());
    }

    private boolean isTaken(String number) {
        return standing.stream().anyMatch(clause -> number.equals(clause.number()));
    }

    private String sentence() {
        return words().of("cofinancing.change.addendum." + view.rule(), names(), words().date(view.getFrom().minusDays(1)), words().date(view.getFrom()), post.hostName());
    }

    private String names() {
        return String.join(", ", view.leavers().stream().map(Leaver::name).toList());
    }

    private static Words words() {
        return Words.in(Words.SWEDISH);
    }
}
