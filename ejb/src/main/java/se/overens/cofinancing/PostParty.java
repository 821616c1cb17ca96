package se.overens.cofinancing;

import java.time.LocalDate;
import java.util.UUID;

import se.overens.agreement.model.ShareRule;

/// One that pays for a post, with the agreement that says so.
///
/// @param code       `0580`
/// @param name       "Linköping"
/// @param population inhabitants by the latest list, 0 for an organisation that has none
/// @param agreement  the agreement between this party and the host
/// @param agreementNumber the agreement's readable number
/// @param from       the first day that it pays for, or null when it has been there from the start
/// @param until      the last day that it pays for, or null while it stays
/// @param onLeaving  what becomes of its part when it leaves and the others stay
/// @param takenOver  from when the others take it over, or null when they do so from the day after
public record PostParty(UUID organisation, String code, String name, int population, UUID agreement, int agreementNumber,
                        LocalDate from, LocalDate until, ShareRule onLeaving, LocalDate takenOver) {

    public PostParty(UUID organisation, String code, String name, int population, UUID agreement, int agreementNumber,
                     LocalDate from, LocalDate until, ShareRule onLeaving) {
        this(organisation, code, name, population, agreement, agreementNumber, from, until, onLeaving, null);
    }

    public boolean paysOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
