package se.overens.agreement.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.consolidation.model.StandingText;
import se.overens.agreement.consolidation.model.StandingText.Layer;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.store.Agreements;

/// What has been signed of an agreement: its own text and its addenda. An addendum that somebody has not signed changes
/// nothing.
@ApplicationScoped
public class SignedTexts {

    /// One text with the row it belongs to.
    public record Signed(Agreement agreement, AgreementVersion version) {

        public Layer layer() {
            return new Layer(agreement.number(), version.text());
        }
    }

    /// @param addenda in the order they count: by their first day, then in the order they were offered
    public record All(Signed own, boolean signedByAll, List<AgreementParty> parties, List<Signed> addenda) {

        public StandingText on(LocalDate day) {
            return StandingText.on(day, own.layer(), addenda.stream().map(Signed::layer).toList());
        }

        /// The agreement's own text first.
        public List<Signed> texts() {
            return Stream.concat(Stream.of(own), addenda.stream()).toList();
        }
    }

    @Inject
    private Agreements agreements;

    public All of(Agreement agreement) {
        return of(List.of(agreement)).get(agreement.id());
    }

    /// Of several agreements of one workspace, read together.
    public Map<UUID, All> of(Collection<Agreement> several) {
        if (several.isEmpty()) return Map.of();
        String workspace = several.iterator().next().workspace();
        List<UUID> ids = several.stream().map(Agreement::id).toList();
        List<Agreement> amending = agreements.amending(workspace, ids);
        List<UUID> all = Stream.concat(ids.stream(), amending.stream().map(Agreement::id)).toList();
        Map<UUID, List<AgreementParty>> parties = agreements.parties(workspace, all).stream().collect(Collectors.groupingBy(AgreementParty::agreement));
        Map<UUID, AgreementVersion> texts = agreements.latest(workspace, all).stream().collect(Collectors.toMap(AgreementVersion::agreement, Function.identity()));
        Map<UUID, List<Signed>> addenda = amending.stream().filter(each -> haveSigned(parties.getOrDefault(each.id(), List.of())))
                .map(each -> new Signed(each, texts.get(each.id()))).sorted(Comparator.comparing(each -> each.version().startsOn()))
                .collect(Collectors.groupingBy(each -> each.agreement().amends()));
        return several.stream().collect(Collectors.toMap(Agreement::id, agreement -> {
            List<AgreementParty> own = parties.getOrDefault(agreement.id(), List.of());
            return new All(new Signed(agreement, texts.get(agreement.id())), haveSigned(own), own, addenda.getOrDefault(agreement.id(), List.of()));
        }));
    }

    private static boolean haveSigned(List<AgreementParty> parties) {
        return !parties.isEmpty() && parties.stream().allMatch(party -> PartyState.HAVE_SIGNED.contains(party.state()));
    }
}
