package se.overens.distribution.reception.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.model.ReceptionOutcome;
import se.overens.distribution.reception.model.ReceptionReport;

/// What has been told of received persons: only ever added.
@Stateless
public class Receptions {

    @PersistenceContext
    private EntityManager em;

    public void add(ReceptionReport report, List<ReceptionOutcome> outcomes) {
        em.persist(report);
        em.flush();   // the outcomes refer to it, and no association tells EclipseLink the order
        outcomes.forEach(em::persist);
        em.flush();
    }

    public List<ReceptionOutcome> of(String workspace, Category category, int year) {
        return em.createQuery("""
                select o from ReceptionOutcome o where o.workspace = :workspace and o.category = :category and o.year = :year
                order by o.code, o.reportNumber, o.month""", ReceptionOutcome.class)
                .setParameter("workspace", workspace).setParameter("category", category).setParameter("year", year).getResultList();
    }

    /// Of several years at once.
    public List<ReceptionOutcome> between(String workspace, Category category, int first, int last) {
        return em.createQuery("""
                select o from ReceptionOutcome o
                where o.workspace = :workspace and o.category = :category and o.year between :first and :last""", ReceptionOutcome.class)
                .setParameter("workspace", workspace).setParameter("category", category).setParameter("first", first).setParameter("last", last).getResultList();
    }

    /// The years that something has been told of, the latest first.
    public List<Integer> years(String workspace, Category category) {
        return em.createQuery("""
                select distinct o.year from ReceptionOutcome o where o.workspace = :workspace and o.category = :category
                order by o.year desc""", Integer.class)
                .setParameter("workspace", workspace).setParameter("category", category).getResultList();
    }

    /// The latest registered first.
    public List<ReceptionReport> reports(String workspace, int first, int size) {
        return em.createQuery("select r from ReceptionReport r where r.workspace = :workspace order by r.number desc", ReceptionReport.class)
                .setParameter("workspace", workspace).setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long countReports(String workspace) {
        return em.createQuery("select count(r) from ReceptionReport r where r.workspace = :workspace", Long.class)
                .setParameter("workspace", workspace).getSingleResult();
    }

    public long countOutcomes(String workspace, int report) {
        return em.createQuery("select count(o) from ReceptionOutcome o where o.workspace = :workspace and o.reportNumber = :report", Long.class)
                .setParameter("workspace", workspace).setParameter("report", report).getSingleResult();
    }
}
