package se.overens.agreement.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.overens.agreement.model.TermInForce;
import se.overens.agreement.renewal.model.Windows;

/// The windows of each party: those that have notice of their own have windows of their own.
///
/// @param own    of those that have
/// @param common of the rest
record PartyWindows(Windows common, Map<UUID, Windows> own, UUID reader) {

    Windows of(UUID party) {
        return own.getOrDefault(party, common);
    }

    Windows readers() {
        return of(reader);
    }

    /// The windows of many agreements for one reader on one day. Who is who is read once, and only if some party has notice
    /// of its own.
    static final class Reckoning {

        private final UUID reader;
        private final LocalDate day;
        private final int months;
        private final Supplier<Map<String, UUID>> members;
        private Map<String, UUID> byCode;

        Reckoning(UUID reader, LocalDate day, int months, Supplier<Map<String, UUID>> members) {
            this.reader = reader;
            this.day = day;
            this.months = months;
            this.members = members;
        }

        PartyWindows windows(LocalDate startsOn, TermInForce term, List<LocalDate> reviewDays) {
            var basis = new Windows.Basis(startsOn, term, reviewDays, months);
            Map<UUID, Windows> own = basis.apart().stream().collect(Collectors.toMap(this::id, code -> Windows.of(basis.of(code), day)));
            return new PartyWindows(Windows.of(basis, day), own, reader);
        }

        private UUID id(String code) {
            if (byCode == null) byCode = members.get();
            return byCode.get(code);
        }
    }
}
