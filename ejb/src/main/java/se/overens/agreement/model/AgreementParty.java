package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.model.PartyTransitions.Event;
import se.overens.shared.model.WorkspaceEntity;

/// One organisation as a party: asked or offering at first, then accepting, deciding and signing; perhaps one day
/// giving notice. Every step stands in [PartyTransitions].
@Entity
@Table(name = "agreement_party")
public class AgreementParty extends WorkspaceEntity {

    private UUID agreement;
    private UUID organisation;
    @Enumerated(EnumType.STRING)
    private PartyState state;
    private LocalDate since;
    @Column(name = "accepted_version")
    private Integer acceptedVersion;
    @Column(name = "case_reference") private String caseReference;
    @Column(name = "last_day") private LocalDate lastDay;
    @Column(name = "first_day") private LocalDate firstDay;
    @Column(name = "seen_from") private int seenFrom;

    protected AgreementParty() {
        // for JPA
    }

    /// @param how MADE_OFFER, GOT_OFFER or ENTERED_AFTERWARDS
    public AgreementParty(Agreement agreement, UUID organisation, Event how, LocalDate on) {
        super(agreement.workspace());
        this.agreement = agreement.id();
        this.organisation = organisation;
        this.seenFrom = agreement.latestVersion();
        become(how, on);
        if (state != PartyState.ASKED) acceptedVersion = agreement.latestVersion();
    }

    /// A party that joined by an addendum.
    ///
    /// @param firstDay of its being a party
    public static AgreementParty joining(Agreement agreement, UUID organisation, LocalDate firstDay, LocalDate on) {
        AgreementParty party = new AgreementParty(agreement, organisation, Event.JOINED_BY_ADDENDUM, on);
        party.firstDay = firstDay;
        return party;
    }

    public void accept(int version, LocalDate on) {
        become(Event.ACCEPT, on);
        acceptedVersion = version;
    }

    public void counter(int version, LocalDate on) {
        become(Event.MADE_COUNTER_OFFER, on);
        acceptedVersion = version;
    }

    public void getCounterOffer(LocalDate on) {
        become(Event.GOT_COUNTER_OFFER, on);
    }

    /// Has answered, and does not stand behind some point.
    public void object(LocalDate on) {
        become(Event.OBJECT, on);
    }

    /// Another proposal has come from the same text as the one on the table.
    public void seeDivided(LocalDate on) {
        become(Event.PROPOSALS_DIVIDED, on);
    }

    /// Sends a new text after somebody's no.
    public void startAnew(int version, LocalDate on) {
        become(Event.MADE_NEW_TEXT, on);
        acceptedVersion = version;
    }

    /// Gets a new text after somebody's no.
    public void getNewText(LocalDate on) {
        become(Event.GOT_NEW_TEXT, on);
    }

    /// The text was taken back: the party stands where it stood before it.
    public void comeBackTo(PartyState before, LocalDate on) {
        become(PartyTransitions.backTo(before).orElseThrow(() -> new NotPossibleNow(state, Event.OFFER_WITHDRAWN)), on);
    }

    public void seeWithdrawn(LocalDate on) {
        become(Event.OFFER_WITHDRAWN, on);
    }

    public void close(LocalDate on) {
        become(Event.CLOSE, on);
    }

    public void decline(LocalDate on) {
        become(Event.DECLINE, on);
    }

    public void declineToSign(LocalDate on) {
        become(Event.DECLINE_TO_SIGN, on);
    }

    public void approve(LocalDate on) {
        become(Event.APPROVE, on);
    }

    public void reject(LocalDate on) {
        become(Event.REJECT, on);
    }

    public void revokeDecision(LocalDate on) {
        become(Event.REVOKE_DECISION, on);
    }

    public void sign(LocalDate on) {
        become(Event.SIGN, on);
    }

    public void giveNotice(LocalDate on) {
        become(Event.GIVE_NOTICE, on);
    }

    /// @param lastInForce the last day as a party
    public void noticeConfirmed(LocalDate lastInForce, LocalDate on) {
        become(Event.CONFIRM_NOTICE, on);
        lastDay = lastInForce;
    }

    /// The others have agreed that it stays.
    public void noticeWithdrawn(LocalDate on) {
        become(Event.WITHDRAW_NOTICE, on);
        lastDay = null;
    }

    /// Leaves by an addendum that all have signed.
    public void leave(LocalDate lastInForce, LocalDate on) {
        become(Event.LEAVE_BY_ADDENDUM, on);
        lastDay = lastInForce;
    }

    /// The party's own diarienummer; the first one that is told stays.
    public void registeredAs(String reference) {
        if (caseReference == null && reference != null && !reference.isBlank()) caseReference = reference.strip();
    }

    private void become(Event event, LocalDate on) {
        PartyState from = state;
        state = PartyTransitions.after(from, event).orElseThrow(() -> new NotPossibleNow(from, event));
        if (state != from) since = on;
    }

    public UUID agreement() {
        return agreement;
    }

    public UUID organisation() {
        return organisation;
    }

    public PartyState state() {
        return state;
    }

    public LocalDate since() {
        return since;
    }

    public Integer acceptedVersion() {
        return acceptedVersion;
    }

    public String caseReference() {
        return caseReference;
    }

    /// Of its being a party, or null when it has been one from the agreement's own first day.
    public LocalDate firstDay() {
        return firstDay;
    }

    /// The first version that was sent to it: it sees none before.
    public int seenFrom() {
        return seenFrom;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
