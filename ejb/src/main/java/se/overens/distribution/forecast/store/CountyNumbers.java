package se.overens.distribution.forecast.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.overens.distribution.forecast.model.CountyNumber;
import se.overens.distribution.forecast.model.CountyQuota;
import se.overens.distribution.forecast.model.PlanningFigure;

/// County quotas and planning figures, each in its own table: only ever added.
@Stateless
public class CountyNumbers {

    @PersistenceContext
    private EntityManager em;

    public void add(CountyNumber number) {
        em.persist(number);
        em.flush();
    }

    public List<CountyQuota> quotas(String workspace) {
        return em.createQuery("select q from CountyQuota q where q.workspace = :workspace order by q.year desc, q.number", CountyQuota.class)
                .setParameter("workspace", workspace).getResultList();
    }

    public List<PlanningFigure> planningFigures(String workspace) {
        return em.createQuery("select p from PlanningFigure p where p.workspace = :workspace order by p.year desc, p.number", PlanningFigure.class)
                .setParameter("workspace", workspace).getResultList();
    }
}
