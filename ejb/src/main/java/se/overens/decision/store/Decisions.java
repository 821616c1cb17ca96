package se.overens.decision.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.decision.model.AppealJudgment;
import se.overens.decision.model.AppealOutcome;
import se.overens.decision.model.Decision;
import se.overens.decision.model.DecisionAppeal;
import se.overens.decision.model.DecisionOutcome;
import se.overens.decision.model.DecisionRevocation;
import se.overens.decision.model.Mandate;
import se.overens.decision.model.MandateScope;

/// Decisions with what takes them back, what is appealed and what mandates they give: only ever added.
@Stateless
public class Decisions {

    @PersistenceContext
    private EntityManager em;

    public void add(Decision decision) {
        em.persist(decision);
    }

    public void add(Mandate mandate) {
        em.persist(mandate);
    }

    /// Written at once, so that a second revocation of the same decision surfaces here.
    public void add(DecisionRevocation revocation) {
        em.persist(revocation);
        em.flush();
    }

    public void add(DecisionAppeal appeal) {
        em.persist(appeal);
        em.flush();
    }

    /// Written at once, so that a second judgment of the same appeal surfaces here.
    public void add(AppealJudgment judgment) {
        em.persist(judgment);
        em.flush();
    }

    public Optional<Decision> find(String workspace, UUID id) {
        return em.createQuery("select d from Decision d where d.workspace = :workspace and d.id = :id", Decision.class)
                .setParameter("workspace", workspace).setParameter("id", id).getResultStream().findFirst();
    }

    /// In the order they were decided and then registered.
    public List<Decision> of(String workspace, String subjectKind, UUID subject) {
        return em.createQuery("""
                select d from Decision d
                where d.workspace = :workspace and d.subjectKind = :kind and d.subject = :subject
                order by d.decidedOn, d.registeredAt, d.id""", Decision.class)
                .setParameter("workspace", workspace).setParameter("kind", subjectKind).setParameter("subject", subject)
                .getResultList();
    }

    public List<DecisionRevocation> revocations(String workspace, Collection<UUID> decisions) {
        if (decisions.isEmpty()) return List.of();
        return em.createQuery("select r from DecisionRevocation r where r.workspace = :workspace and r.decision in :decisions",
                        DecisionRevocation.class)
                .setParameter("workspace", workspace).setParameter("decisions", decisions).getResultList();
    }

    public Mandate mandate(String workspace, UUID id) {
        return em.createQuery("select m from Mandate m where m.workspace = :workspace and m.id = :id", Mandate.class)
                .setParameter("workspace", workspace).setParameter("id", id).getSingleResult();
    }

    /// In the order they were made.
    public List<DecisionAppeal> appeals(String workspace, Collection<UUID> decisions) {
        if (decisions.isEmpty()) return List.of();
        return em.createQuery("""
                select a from DecisionAppeal a where a.workspace = :workspace and a.decision in :decisions
                order by a.appealedOn, a.registeredAt, a.id""", DecisionAppeal.class)
                .setParameter("workspace", workspace).setParameter("decisions", decisions).getResultList();
    }

    public List<AppealJudgment> judgments(String workspace, Collection<UUID> appeals) {
        if (appeals.isEmpty()) return List.of();
        return em.createQuery("select j from AppealJudgment j where j.workspace = :workspace and j.appeal in :appeals", AppealJudgment.class)
                .setParameter("workspace", workspace).setParameter("appeals", appeals).getResultList();
    }

    public List<Mandate> mandates(String workspace, Collection<UUID> decisions) {
        if (decisions.isEmpty()) return List.of();
        return em.createQuery("select m from Mandate m where m.workspace = :workspace and m.decision in :decisions order by m.startsOn, m.id",
                        Mandate.class)
                .setParameter("workspace", workspace).setParameter("decisions", decisions).getResultList();
    }

    /// Those that rest on an approving decision that nobody has revoked.
    public List<Mandate> standingMandates(String workspace, UUID organisation, MandateScope scope, UUID subject) {
        return em.createQuery("""
                select m from Mandate m, Decision d
                where m.workspace = :workspace and d.workspace = m.workspace and d.id = m.decision
                  and m.organisation = :organisation and m.scope = :scope and m.subject = :subject and d.outcome = :approved
                  and not exists (select r from DecisionRevocation r where r.workspace = m.workspace and r.decision = m.decision and r.withoutEffect = false)
                  and not exists (select j from AppealJudgment j, DecisionAppeal a where j.workspace = m.workspace and a.workspace = m.workspace
                                  and j.appeal = a.id and a.decision = m.decision and j.outcome = :annulled)
                order by m.startsOn desc, m.id desc""", Mandate.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("scope", scope)
                .setParameter("subject", subject).setParameter("approved", DecisionOutcome.APPROVED).setParameter("annulled", AppealOutcome.ANNULLED)
                .getResultList();
    }

    /// Whatever they are about, the youngest first.
    public List<Mandate> standingMandates(String workspace, UUID organisation) {
        return em.createQuery("""
                select m from Mandate m, Decision d
                where m.workspace = :workspace and d.workspace = m.workspace and d.id = m.decision
                  and m.organisation = :organisation and d.outcome = :approved
                  and not exists (select r from DecisionRevocation r where r.workspace = m.workspace and r.decision = m.decision and r.withoutEffect = false)
                  and not exists (select j from AppealJudgment j, DecisionAppeal a where j.workspace = m.workspace and a.workspace = m.workspace
                                  and j.appeal = a.id and a.decision = m.decision and j.outcome = :annulled)
                order by m.startsOn desc, m.id desc""", Mandate.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("approved", DecisionOutcome.APPROVED).setParameter("annulled", AppealOutcome.ANNULLED)
                .getResultList();
    }
}
