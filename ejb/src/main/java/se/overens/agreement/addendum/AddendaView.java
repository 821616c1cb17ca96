package se.overens.agreement.addendum;

import java.time.LocalDate;
import java.util.List;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.Amendment;

/// The addenda to an agreement; of an addendum, the agreement that it amends.
///
/// @param amends    number of the agreement that this one amends, or null
/// @param amendment what this one does, when it is an addendum
/// @param possible  whether the acting organisation may propose one now
public record AddendaView(int number, Integer amends, String amendsTitle, Amendment amendment, boolean possible, List<Row> addenda) {

    /// @param inForce signed by all and begun
    public record Row(int number, String title, AgreementState state, LocalDate startsOn, boolean inForce, Amendment amendment) {
    }

    public AddendaView {
        addenda = List.copyOf(addenda);
    }
}
