package se.overens.agreement;

import java.util.UUID;
import se.overens.agreement.model.AgreementVersion;

/// Mandates by which a party has let another organisation act for it. Kept by an area of this domain.
public interface PartyMandates {

    /// What is done for the party.
    enum Act { ANSWER, DECIDE, SIGN, GIVE_NOTICE }

    /// Whether the acting organisation has a mandate of any kind from the party today.
    boolean isGivenBy(UUID party);

    /// Writes down that the acting organisation acts for the party on its mandate.
    ///
    /// @throws se.overens.shared.Refusal when the act lies outside the mandate
    void use(UUID party, Act act, AgreementVersion text);
}
