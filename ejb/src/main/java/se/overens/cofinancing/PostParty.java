package se.overens.cofinancing;

import java.util.UUID;

/// One that pays for a post, with the agreement that says so.
///
/// @param code       `0580`
/// @param name       "Linköping"
/// @param population inhabitants by the latest list, 0 for an organisation that has none
/// @param agreement  the agreement between this party and the host
/// @param agreementNumber the agreement's readable number
public record PostParty(UUID organisation, String code, String name, int population, UUID agreement, int agreementNumber) {
}
