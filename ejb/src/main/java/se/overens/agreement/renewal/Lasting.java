package se.overens.agreement.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.consolidation.SignedTexts;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.TermSubject;
import se.overens.agreement.renewal.model.AgreementOwner;
import se.overens.agreement.renewal.model.AgreementReview;
import se.overens.agreement.renewal.model.RenewalSetting;
import se.overens.agreement.renewal.model.Window;
import se.overens.agreement.renewal.model.Windows;
import se.overens.agreement.renewal.store.Renewals;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Agreements with their windows, the roles that look after them and what has been said of them.
@ApplicationScoped
class Lasting {

    /// One agreement with everything that its going on depends on.
    ///
    /// @param parties those who have not set their last day
    record One(Agreement agreement, String title, List<AgreementParty> parties, Windows windows, List<AgreementOwner> owners,
               List<AgreementReview> reviews) {

        /// @return null when none is named
        String owner(UUID party) {
            return owners.stream().filter(each -> each.organisation().equals(party)).map(AgreementOwner::roleTitle).reduce((_, later) -> later).orElse(null);
        }

        /// The latest that the party has said of a window, or null.
        AgreementReview review(UUID party, Window window) {
            return reviews.stream().filter(each -> each.organisation().equals(party) && each.closes().equals(window.closes()))
                    .reduce((_, later) -> later).orElse(null);
        }

        /// Parties that have said nothing of the last window that closed.
        List<AgreementParty> silent() {
            return windows.closed().filter(window -> window.kind() != Window.Kind.ENDS)
                    .map(window -> parties.stream().filter(party -> wasParty(party, window) && review(party.organisation(), window) == null).toList())
                    .orElse(List.of());
        }

        private static boolean wasParty(AgreementParty party, Window window) {
            return party.firstDay() == null || !party.firstDay().isAfter(window.closes());
        }
    }

    @Inject
    private Agreements agreements;
    @Inject
    private SignedTexts texts;
    @Inject
    private Renewals renewals;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// Those of the acting organisation that have not ended, by number.
    public List<One> all() {
        return of(renewals.lasting(acting.workspace(), acting.organisation(), today.day()));
    }

    /// Those of them that have windows; whoever asks has already decided that they may be seen.
    public List<One> of(Collection<UUID> ids) {
        String workspace = acting.workspace();
        Map<UUID, AgreementVersion> versions = agreements.latest(workspace, ids).stream().collect(Collectors.toMap(AgreementVersion::agreement, Function.identity()));
        Map<UUID, List<AgreementParty>> parties = agreements.parties(workspace, ids).stream().collect(Collectors.groupingBy(AgreementParty::agreement));
        Map<UUID, List<AgreementOwner>> owners = renewals.owners(workspace, ids).stream().collect(Collectors.groupingBy(AgreementOwner::agreement));
        Map<UUID, List<AgreementReview>> reviews = renewals.reviews(workspace, ids).stream().collect(Collectors.groupingBy(AgreementReview::agreement));
        Set<UUID> amended = new HashSet<>(renewals.amended(workspace, ids));
        int months = renewals.setting(workspace).map(RenewalSetting::months).orElse(RenewalSetting.USUAL_MONTHS);
        return agreements.all(workspace, ids).stream().map(agreement -> {
            AgreementText own = versions.get(agreement.id()).text();
            AgreementText text = amended.contains(agreement.id()) ? texts.of(agreement).on(today.day()).text() : own;
            var basis = new Windows.Basis(own.startsOn(), agreement.termInForce(own), reviewDays(text), months);
            return new One(agreement, text.title(), parties.get(agreement.id()).stream().filter(party -> party.state() != PartyState.LEAVING).toList(),
                    Windows.of(basis, today.day()), owners.getOrDefault(agreement.id(), List.of()), reviews.getOrDefault(agreement.id(), List.of()));
        }).toList();
    }

    private static List<LocalDate> reviewDays(AgreementText text) {
        return text.clauses().stream().flatMap(clause -> clause.terms().stream()).filter(term -> term.about() == TermSubject.REVIEW).map(ClauseTerm::day).toList();
    }
}
