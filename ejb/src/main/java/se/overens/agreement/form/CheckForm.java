package se.overens.agreement.form;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.TextCheck;
import se.overens.agreement.form.model.Circumstances;
import se.overens.agreement.form.model.Circumstances.Annex;
import se.overens.agreement.form.model.Circumstances.Party;
import se.overens.agreement.form.model.FormRules;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermSubject;
import se.overens.distribution.FindModels;
import se.overens.distribution.ModelView;
import se.overens.distribution.ModelView.FigureView;
import se.overens.distribution.referral.FindReferrals;
import se.overens.distribution.referral.ReferralView;
import se.overens.shared.Violation;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Asks the rules of the text's form, with what they need to know of the parties and of the county's models.
@ApplicationScoped
public class CheckForm implements TextCheck {

    @Inject
    private FindMembers members;
    @Inject
    private FindModels models;
    @Inject
    private FindReferrals referrals;
    @Inject
    @Any
    private Instance<MandateCover> mandates;

    @Override
    public List<Violation> faults(AgreementText text, String template) {
        List<MemberView> parties = members.all().stream().filter(member -> text.parties().contains(member.code())).toList();
        List<Party> named = parties.stream().map(member -> new Party(member.code(), member.shortName(), member.kind())).toList();
        return FormRules.faults(text, new Circumstances(named, annexes(text), mandates(parties)));
    }

    private Map<String, Set<String>> mandates(List<MemberView> parties) {
        return parties.stream().filter(member -> member.kind().mayActForOthers()).collect(toMap(MemberView::code, body -> covered(body, parties)));
    }

    /// Where no mandates are kept, a body is taken at its word.
    private Set<String> covered(MemberView body, List<MemberView> parties) {
        List<UUID> ids = parties.stream().map(MemberView::id).toList();
        Set<UUID> covered = mandates.isResolvable() ? mandates.get().covered(body.id(), ids) : Set.copyOf(ids);
        return parties.stream().filter(member -> covered.contains(member.id())).map(MemberView::code).collect(Collectors.toSet());
    }

    private Map<String, Annex> annexes(AgreementText text) {
        Set<String> references = text.clauses().stream().flatMap(clause -> clause.terms().stream())
                .filter(term -> term.about() == TermSubject.MODEL).map(ClauseTerm::value).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        return references.stream().flatMap(reference -> annex(reference).map(annex -> Map.entry(reference, annex)).stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Annex> annex(String reference) {
        if (!reference.matches("(modell|remiss)/[1-9]\\d{0,6}")) return Optional.empty();
        int number = Integer.parseInt(reference.substring(reference.indexOf('/') + 1));
        return reference.startsWith("modell/") ? models.find(number).map(CheckForm::annex)
                : referrals.find(number).filter(round -> round.withdrawnAt() == null).map(CheckForm::annex);
    }

    private static Annex annex(ModelView model) {
        return new Annex(model.sha256(), model.supersededBy() == null ? null : "modell/" + model.supersededBy(),
                model.figures().stream().map(FigureView::code).collect(Collectors.toSet()));
    }

    private static Annex annex(ReferralView round) {
        return new Annex(round.sha256(), round.after() == null ? null : "remiss/" + round.after(), Set.copyOf(round.text().proposal().codes()));
    }
}
