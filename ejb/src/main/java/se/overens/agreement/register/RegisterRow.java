package se.overens.agreement.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.register.model.NextStep;

/// One line of the register.
///
/// @param parties    codes of the parties, the county administrative board first
/// @param partyNames their short names, in the same order
/// @param own        the acting organisation's state
/// @param lastDay    the last day in force, or null while open
/// @param noticeBy   the last day on which notice reaches the next end, or null when there is no such day
/// @param next       what comes next
/// @param ours       whether it is the acting organisation's turn
/// @param waitsFor   short names of the others whose turn it is
/// @param model      the number of the published model that it follows, or null
/// @param owner      the role that looks after it at the acting organisation, or null when none is named
/// @param unread     names of its files whose words cannot be searched, such as scans
/// @param unseen     names of the parties that did not look before it last went on
/// @param hit        where the words were found, or null
public record RegisterRow(UUID id, int number, String title, AgreementForm form, AgreementState state, List<String> parties,
                          List<String> partyNames, PartyState own, LocalDate startsOn, LocalDate endsOn, LocalDate lastDay, LocalDate noticeBy,
                          NextStep next, boolean ours, List<String> waitsFor, Integer model, int addenda, String owner, List<String> unread, List<String> unseen, Hit hit) {

    public RegisterRow {
        parties = List.copyOf(parties);
        partyNames = List.copyOf(partyNames);
        waitsFor = List.copyOf(waitsFor);
        unread = List.copyOf(unread);
        unseen = List.copyOf(unseen);
    }

    RegisterRow withUnseen(List<String> names) {
        return new RegisterRow(id, number, title, form, state, parties, partyNames, own, startsOn, endsOn, lastDay, noticeBy, next, ours, waitsFor,
                model, addenda, owner, unread, names, hit);
    }
}
