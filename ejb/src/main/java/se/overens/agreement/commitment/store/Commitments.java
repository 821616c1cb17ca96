package se.overens.agreement.commitment.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.commitment.model.CommitmentReport;
import se.overens.agreement.commitment.model.YearlyRevision;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.PartyState;

/// What has been reported of commitments, and the yearly revisions: only ever added.
@Stateless
public class Commitments {

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    /// The latest last.
    public List<CommitmentReport> reports(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("select r from CommitmentReport r where r.workspace = :workspace and r.agreement in :agreements order by r.at, r.id", CommitmentReport.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    /// The latest year last.
    public List<YearlyRevision> revisions(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("select r from YearlyRevision r where r.workspace = :workspace and r.agreement in :agreements order by r.year", YearlyRevision.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    /// Local agreements, and others with commitments, that the organisation is still a party of and that all have signed.
    public List<Agreement> followed(String workspace, UUID organisation) {
        return em.createQuery("""
                select a from Agreement a, AgreementParty me, AgreementVersion v
                where a.workspace = :workspace and a.amends is null and me.workspace = a.workspace and me.agreement = a.id
                  and me.organisation = :organisation and me.state in :staying
                  and v.workspace = a.workspace and v.agreement = a.id and v.number = a.latestVersion
                  and (a.form = :local or v.document like '%"COMMITMENT"%')
                  and not exists (select p from AgreementParty p where p.workspace = a.workspace and p.agreement = a.id and p.state not in :signed)
                order by a.number""", Agreement.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("local", AgreementForm.LOCAL)
                .setParameter("staying", List.of(PartyState.SIGNED, PartyState.NOTICED))
                .setParameter("signed", List.of(PartyState.SIGNED, PartyState.NOTICED, PartyState.LEAVING)).getResultList();
    }
}
