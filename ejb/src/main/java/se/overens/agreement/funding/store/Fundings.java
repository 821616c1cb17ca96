package se.overens.agreement.funding.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.funding.model.BudgetHandoff;
import se.overens.agreement.funding.model.YearFunding;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.PartyState;

/// What budgets have decided on the years of agreements, and what has been handed to them: only ever added.
@Stateless
public class Fundings {

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
    }

    public void flush() {
        em.flush();
    }

    /// In the order they were registered.
    public List<YearFunding> decisions(String workspace, UUID agreement) {
        return em.createQuery("select f from YearFunding f where f.workspace = :workspace and f.agreement = :agreement order by f.at, f.id", YearFunding.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }

    /// In the order they were made.
    public List<BudgetHandoff> handoffs(String workspace, UUID agreement) {
        return em.createQuery("select h from BudgetHandoff h where h.workspace = :workspace and h.agreement = :agreement order by h.at, h.id", BudgetHandoff.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }

    /// The agreements whose funding a payer's budget has decided on.
    public List<UUID> decidedBy(String workspace, UUID payer) {
        return em.createQuery("select distinct f.agreement from YearFunding f where f.workspace = :workspace and f.payer = :payer", UUID.class)
                .setParameter("workspace", workspace).setParameter("payer", payer).getResultList();
    }

    /// The agreements with funding ceilings that a party has signed with all the others.
    public List<Agreement> signed(String workspace, UUID organisation) {
        return em.createQuery("""
                select a from Agreement a
                where a.workspace = :workspace and a.form = :form
                  and exists (select p from AgreementParty p
                              where p.workspace = a.workspace and p.agreement = a.id and p.organisation = :organisation)
                  and not exists (select q from AgreementParty q
                                  where q.workspace = a.workspace and q.agreement = a.id and q.state not in :signed)
                order by a.number""", Agreement.class)
                .setParameter("workspace", workspace).setParameter("form", AgreementForm.FUNDED).setParameter("organisation", organisation)
                .setParameter("signed", List.of(PartyState.SIGNED, PartyState.NOTICED, PartyState.LEAVING)).getResultList();
    }
}
