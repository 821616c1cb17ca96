package se.overens.distribution.transfer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.distribution.transfer.model.TransferTransitions.Transition;
import se.overens.shared.Money;
import se.overens.shared.model.WorkspaceEntity;

/// Places on their way from one municipality to another. One of them proposes it and thereby consents; the other
/// consents or declines; the county board confirms or refuses. Until then nobody else sees it, and the figures are as
/// they were. When the figures change in between, what was consented to is no longer what would happen: it is overtaken.
@Entity
@Table(name = "share_transfer")
public class ShareTransfer extends WorkspaceEntity {

    private int number;
    @Enumerated(EnumType.STRING)
    private Category category;
    private int year;
    private UUID giver;
    private UUID taker;
    private UUID proposer;
    private long places;
    @Column(name = "giver_before")
    private long giverBefore;
    @Column(name = "taker_before")
    private long takerBefore;
    @Column(name = "compensation_ore")
    private Long compensationOre;
    @Column(name = "compensation_source")
    private String compensationSource;
    @Column(name = "last_year")
    private Integer lastYear;
    private String reason;
    @Enumerated(EnumType.STRING)
    private TransferState state;
    private LocalDate since;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    private Integer model;

    protected ShareTransfer() {
        // for JPA
    }

    /// @param proposer the giver or the taker
    /// @param at       the moment, and the day in Sweden
    public ShareTransfer(String workspace, int number, Category category, Pair pair, UUID proposer, TransferTerms terms, TransferEffect effect,
                         Instant at, LocalDate on) {
        super(workspace);
        this.number = number;
        this.category = category;
        this.year = terms.year();
        this.giver = pair.giver();
        this.taker = pair.taker();
        this.proposer = proposer;
        this.places = terms.places();
        this.giverBefore = effect.giverBefore();
        this.takerBefore = effect.takerBefore();
        this.compensationOre = terms.compensation() == null ? null : terms.compensation().ore();
        this.compensationSource = terms.source();
        this.lastYear = terms.lastYear();
        this.reason = terms.reason();
        this.proposedAt = at;
        become(Event.PROPOSE, on);
    }

    /// Who gives and who takes.
    public record Pair(UUID giver, UUID taker) {
    }

    public void consent(UUID municipality, LocalDate on) {
        expectTheOther(municipality);
        become(Event.CONSENT, on);
    }

    /// Declined by the one that was asked or taken back.
    public void end(Event how, UUID municipality, LocalDate on) {
        if (how == Event.DECLINE) decline(municipality, on);
        else withdraw(municipality, on);
    }

    public void decline(UUID municipality, LocalDate on) {
        expectTheOther(municipality);
        become(Event.DECLINE, on);
    }

    /// The proposer, or once both have consented either of them.
    public void withdraw(UUID municipality, LocalDate on) {
        if (!municipality.equals(proposer) && state == TransferState.PROPOSED) throw new TransferNotPossibleNow(state, Event.WITHDRAW);
        become(Event.WITHDRAW, on);
    }

    /// @param given the number of the model that shows the new figures
    public void confirm(int given, LocalDate on) {
        if (state == TransferState.PROPOSED) throw new OneSidedTransfer();
        become(Event.CONFIRM, on);
        model = given;
    }

    public void refuse(LocalDate on) {
        become(Event.REFUSE, on);
    }

    public void overtake(LocalDate on) {
        become(Event.OVERTAKE, on);
    }

    private void expectTheOther(UUID municipality) {
        if (municipality.equals(proposer)) throw new OneSidedTransfer();
    }

    private void become(Event event, LocalDate on) {
        Transition step = TransferTransitions.from(state, event).orElseThrow(() -> new TransferNotPossibleNow(state, event));
        state = step.to();
        since = on;
    }

    /// The municipality that is asked.
    public UUID other() {
        return proposer.equals(giver) ? taker : giver;
    }

    public boolean concerns(UUID organisation) {
        return organisation.equals(giver) || organisation.equals(taker);
    }

    /// Whether the figures that it was counted from are others by now.
    public boolean isOvertakenBy(long giverNow, long takerNow) {
        return giverNow != giverBefore || takerNow != takerBefore;
    }

    /// What it does, given what the giver has received by now.
    public TransferEffect effect(long received) {
        return new TransferEffect(giverBefore, takerBefore, places, received);
    }

    public TransferTerms terms() {
        return new TransferTerms(year, places, compensationOre == null ? null : Money.ofOre(compensationOre), compensationSource, lastYear, reason);
    }

    public int number() {
        return number;
    }

    public Category category() {
        return category;
    }

    public int year() {
        return year;
    }

    public UUID giver() {
        return giver;
    }

    public UUID taker() {
        return taker;
    }

    public UUID proposer() {
        return proposer;
    }

    public long places() {
        return places;
    }

    public long giverBefore() {
        return giverBefore;
    }

    public long takerBefore() {
        return takerBefore;
    }

    public TransferState state() {
        return state;
    }

    public LocalDate since() {
        return since;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /// The number of the model that the confirmation gave, or null.
    public Integer model() {
        return model;
    }
}
