package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// An agreement begins when somebody sends an offer (or when the host enters one that was signed on paper long ago).
/// Offer and counter-offers are frozen versions; each party accepts, decides and signs for itself, and gives notice
/// for itself. This row owns the negotiation: it is locked whenever anybody acts, so that two who act at the same
/// moment see each other. How far it has come is derived from its parties.
@Entity
public class Agreement extends WorkspaceEntity {

    public enum Origin { OFFERED, EXISTING }

    private int number;
    @Enumerated(EnumType.STRING)
    private AgreementForm form;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    @Convert(converter = OptionalUuid.class)
    private UUID scan;
    @Column(name = "created_by")
    private UUID createdBy;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "kept_by")
    private UUID keptBy;
    @Column(name = "latest_version")
    private int latestVersion;
    private int versions;
    private int acts;
    @Convert(converter = OptionalUuid.class)
    private UUID amends;
    @Column(name = "term_amended")
    private boolean termAmended;
    @Column(name = "term_ends_on")
    private LocalDate termEndsOn;
    @Column(name = "term_renewed")
    private boolean termRenewed;
    @Column(name = "shares_from")
    private LocalDate sharesFrom;
    @Column(name = "term_notice")
    @Convert(converter = Jsonb.class)
    private String termNotice;

    protected Agreement() {
        // for JPA
    }

    private Agreement(String workspace, int number, AgreementForm form, Origin origin, UUID scan, UUID createdBy, UUID keptBy, Instant at) {
        super(workspace);
        this.number = number;
        this.form = form;
        this.origin = origin;
        this.scan = scan;
        this.createdBy = createdBy;
        this.keptBy = keptBy;
        this.createdAt = at;
        this.latestVersion = 1;
        this.versions = 1;
    }

    /// @param keptBy who registers for those who answer on paper
    public static Agreement offered(String workspace, int number, AgreementForm form, UUID by, UUID keptBy, Instant at) {
        return new Agreement(workspace, number, form, Origin.OFFERED, null, by, keptBy, at);
    }

    /// @param scan the signed paper
    public static Agreement existing(String workspace, int number, AgreementForm form, UUID scan, UUID by, Instant at) {
        return new Agreement(workspace, number, form, Origin.EXISTING, scan, by, by, at);
    }

    /// Makes it an addendum to another.
    public Agreement amending(UUID other) {
        amends = other;
        return this;
    }

    /// An addendum that all have signed gives it another term.
    ///
    /// @param before what stood until then
    /// @param from   the first day of the addendum: those who stay take over from then, where it is new that they do
    public void amendTerm(TermInForce term, TermInForce before, LocalDate from) {
        acted();
        if (!term.isRecalculated()) sharesFrom = null;
        else if (!before.isRecalculated()) sharesFrom = from;
        termAmended = true;
        termEndsOn = term.endsOn();
        termRenewed = term.renewed();
        termNotice = term.noticeTerms() == null ? null : Json.write(term.noticeTerms());
    }

    /// From when those who stay take over the part of one that leaves, where an addendum says so; null where the text itself
    /// does, or nothing does.
    public LocalDate sharesFrom() {
        return sharesFrom;
    }

    /// What stands of time: as addenda have made it, or else as its own text says.
    public TermInForce termInForce(AgreementText text) {
        if (!termAmended) return new TermInForce(text.endsOn(), text.noticeTerms());
        return new TermInForce(termEndsOn, termNotice == null ? null : Json.read(termNotice, NoticeTerms.class));
    }

    /// The same, as far as its state depends on it.
    public AgreementState.Term term(AgreementVersion latest) {
        if (!termAmended) return latest.term();
        TermInForce term = termInForce(latest.text());
        return new AgreementState.Term(latest.number(), term.endsOn(), term.renewed(), null, term.endsForAll());
    }

    /// Somebody has acted: whoever read it before has read something that no longer stands.
    public void acted() {
        acts++;
    }

    /// A new text lies on the table.
    ///
    /// @return its number
    public int countered() {
        latestVersion = proposedBeside();
        return latestVersion;
    }

    /// Another proposal lies beside the text on the table.
    ///
    /// @return its number
    public int proposedBeside() {
        acted();
        return ++versions;
    }

    /// A text was taken back, and this one lies on the table.
    public void backTo(int version) {
        acted();
        latestVersion = version;
    }

    public int number() {
        return number;
    }

    public AgreementForm form() {
        return form;
    }

    public Origin origin() {
        return origin;
    }

    public UUID scan() {
        return scan;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /// The agreement that it is an addendum to, or null.
    public UUID amends() {
        return amends;
    }

    /// Who registers for those who answer on paper.
    public UUID keptBy() {
        return keptBy;
    }

    /// The number of the text on the table.
    public int latestVersion() {
        return latestVersion;
    }

    /// How many texts have been sent; the last one has this number.
    public int versions() {
        return versions;
    }
}
