package se.overens.cofinancing.ceiling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.FindTerms;
import se.overens.agreement.FindTerms.Term;
import se.overens.agreement.model.CeilingOverflow;
import se.overens.agreement.model.TermSubject;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ceiling.model.Ceiling;
import se.overens.cofinancing.ceiling.model.ContractCeiling;
import se.overens.cofinancing.ceiling.store.Ceilings;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Reads a post's ceilings from the texts of its agreements and from what has been entered; what has been entered for the
/// same year and payers holds instead of the text.
@Dependent
class CeilingSources {

    /// @param payer     the one it is said of, or null
    /// @param agreement whose text says so, or null
    record Sourced(Ceiling ceiling, PostParty payer, boolean ruleStated, String clause, Integer agreement, LocalDate enteredOn, boolean fromNextBasis) {

        private boolean isInsteadOf(Sourced other) {
            return java.util.Objects.equals(ceiling.year(), other.ceiling.year()) && ceiling.payers().equals(other.ceiling.payers());
        }
    }

    @Inject
    private FindTerms terms;
    @Inject
    private Ceilings ceilings;
    @Inject
    private CurrentActing acting;

    /// By year, the whole period first, then the widest first.
    List<Sourced> of(PostView post) {
        List<Sourced> holding = new ArrayList<>();
        for (Sourced next : said(post)) replace(holding, next);
        for (ContractCeiling entered : ceilings.of(acting.workspace(), post.id())) replace(holding, entered(post, entered));
        holding.sort(Comparator.comparing((Sourced one) -> one.ceiling().year() == null ? 0 : one.ceiling().year())
                .thenComparing(one -> -one.ceiling().payers().size()).thenComparing(one -> one.payer() == null ? "" : one.payer().code()));
        return holding;
    }

    private static void replace(List<Sourced> holding, Sourced next) {
        holding.removeIf(next::isInsteadOf);
        holding.add(next);
    }

    private List<Sourced> said(PostView post) {
        Set<UUID> agreements = post.parties().stream().map(PostParty::agreement).collect(Collectors.toSet());
        List<Term> all = terms.about(agreements, EnumSet.of(TermSubject.CONTRACT_CEILING, TermSubject.CEILING_OVERFLOW));
        return all.stream().filter(term -> term.term().about() == TermSubject.CONTRACT_CEILING)
                .filter(term -> !payers(post, term).isEmpty()).map(term -> said(post, term, rule(all, term))).toList();
    }

    private static Sourced said(PostView post, Term term, CeilingOverflow rule) {
        Ceiling ceiling = new Ceiling(term.term().year(), payers(post, term), Money.parse(term.term().value()),
                rule == null ? CeilingOverflow.RENEGOTIATE : rule);
        PostParty payer = ceiling.payers().size() == 1 ? post.party(ceiling.payers().iterator().next()).orElseThrow() : null;
        return new Sourced(ceiling, post.parties().size() == 1 ? null : payer, rule != null, term.clause(), term.agreementNumber(), null, false);
    }

    /// The rule in the same agreement; null when the text says nothing.
    private static CeilingOverflow rule(List<Term> all, Term ceiling) {
        return all.stream().filter(term -> term.term().about() == TermSubject.CEILING_OVERFLOW && term.agreement().equals(ceiling.agreement()))
                .findFirst().map(term -> CeilingOverflow.valueOf(term.term().value())).orElse(null);
    }

    /// The party that the term names, or else those who pay by that agreement.
    private static Set<UUID> payers(PostView post, Term term) {
        return post.parties().stream()
                .filter(party -> term.term().party() == null ? party.agreement().equals(term.agreement()) : party.code().equals(term.term().party()))
                .map(PostParty::organisation).collect(Collectors.toSet());
    }

    private static Sourced entered(PostView post, ContractCeiling entered) {
        Set<UUID> payers = entered.payer() != null ? Set.of(entered.payer())
                : post.parties().stream().map(PostParty::organisation).collect(Collectors.toSet());
        PostParty payer = entered.payer() == null ? null : post.party(entered.payer()).orElse(null);
        return new Sourced(new Ceiling(entered.year(), payers, entered.amount(), entered.overflow()), payer, true, entered.clause(), null,
                LocalDate.ofInstant(entered.at(), Today.SWEDEN), entered.isFromNextBasis());
    }
}
