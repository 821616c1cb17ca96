package se.overens.agreement.delegation.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.delegation.model.AgreementCopy;
import se.overens.agreement.delegation.model.DelegatedAct;
import se.overens.agreement.delegation.model.Delegation;
import se.overens.agreement.delegation.model.DelegationRevocation;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.PartyState;

/// Delegations with what takes them back and what was done on them, and the copies that were sent: only ever added. A
/// delegation is seen by the one that gave it and the one that has it, a copy by sender and receiver.
@Stateless
public class Delegations {

    private static final List<AgreementState> IN_FORCE = List.of(AgreementState.ACTIVE, AgreementState.NOTICED, AgreementState.ENDING);

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
    }

    public void flush() {
        em.flush();
    }

    /// The latest first.
    public List<Delegation> of(String workspace, UUID organisation) {
        return em.createQuery("""
                select d from Delegation d where d.workspace = :workspace and (d.organisation = :organisation or d.body = :organisation)
                order by d.startsOn desc, d.id desc""", Delegation.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).getResultList();
    }

    public Optional<Delegation> find(String workspace, UUID organisation, UUID id) {
        return em.createQuery("""
                select d from Delegation d
                where d.workspace = :workspace and d.id = :id and (d.organisation = :organisation or d.body = :organisation)""", Delegation.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /// Those that nobody has taken back by the day, the latest first.
    public List<Delegation> standing(String workspace, UUID body, UUID organisation, LocalDate day) {
        return em.createQuery("""
                select d from Delegation d where d.workspace = :workspace and d.body = :body and d.organisation = :organisation
                  and not exists (select r from DelegationRevocation r
                                  where r.workspace = d.workspace and r.delegation = d.id and r.revokedOn <= :day)
                order by d.startsOn desc, d.id desc""", Delegation.class)
                .setParameter("workspace", workspace).setParameter("body", body).setParameter("organisation", organisation)
                .setParameter("day", day).getResultList();
    }

    public List<DelegationRevocation> revocations(String workspace, Collection<UUID> delegations) {
        if (delegations.isEmpty()) return List.of();
        return em.createQuery("select r from DelegationRevocation r where r.workspace = :workspace and r.delegation in :delegations", DelegationRevocation.class)
                .setParameter("workspace", workspace).setParameter("delegations", delegations).getResultList();
    }

    public List<DelegatedAct> acts(String workspace, Collection<UUID> delegations) {
        if (delegations.isEmpty()) return List.of();
        return em.createQuery("select a from DelegatedAct a where a.workspace = :workspace and a.delegation in :delegations order by a.at, a.id", DelegatedAct.class)
                .setParameter("workspace", workspace).setParameter("delegations", delegations).getResultList();
    }

    /// The latest first.
    public List<AgreementCopy> copies(String workspace, UUID organisation) {
        return em.createQuery("""
                select c from AgreementCopy c where c.workspace = :workspace and (c.sentTo = :organisation or c.sentBy = :organisation)
                order by c.at desc, c.id desc""", AgreementCopy.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).getResultList();
    }

    public List<AgreementCopy> copiesOf(String workspace, UUID agreement) {
        return em.createQuery("select c from AgreementCopy c where c.workspace = :workspace and c.agreement = :agreement order by c.at", AgreementCopy.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }

    /// The agreements of the delegated form that the organisation keeps, that all have signed and that the county
    /// administrative board is no party of, whose text it has got no copy of since.
    public List<AgreementVersion> uncopied(String workspace, UUID keeper, UUID board) {
        return em.createQuery("""
                select v from Agreement a, AgreementVersion v
                where a.workspace = :workspace and a.form = :form and a.keptBy = :keeper and a.amends is null
                  and v.workspace = a.workspace and v.agreement = a.id and v.number = a.latestVersion
                  and not exists (select p from AgreementParty p where p.workspace = a.workspace and p.agreement = a.id
                                  and (p.organisation = :board or p.state not in :signed))
                  and not exists (select c from AgreementCopy c where c.workspace = a.workspace and c.agreement = a.id
                                  and c.versionNumber = a.latestVersion and c.state in :inForce)
                order by a.number""", AgreementVersion.class)
                .setParameter("workspace", workspace).setParameter("form", AgreementForm.DELEGATED).setParameter("keeper", keeper).setParameter("board", board)
                .setParameter("signed", PartyState.HAVE_SIGNED).setParameter("inForce", IN_FORCE).getResultList();
    }

    public Optional<AgreementCopy> copy(String workspace, UUID organisation, UUID id) {
        return em.createQuery("""
                select c from AgreementCopy c
                where c.workspace = :workspace and c.id = :id and (c.sentTo = :organisation or c.sentBy = :organisation)""", AgreementCopy.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("id", id)
                .getResultStream().findFirst();
    }
}
