package se.overens.distribution.forecast.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.overens.distribution.forecast.model.Forecast;
import se.overens.distribution.forecast.model.ForecastName;
import se.overens.distribution.forecast.model.Scenario;
import se.overens.distribution.model.Category;

/// National forecasts that the county uses: only ever added.
@Stateless
public class Forecasts {

    @PersistenceContext
    private EntityManager em;

    public void add(Forecast forecast) {
        em.persist(forecast);
        em.flush();
    }

    public Optional<Forecast> find(String workspace, int number) {
        return em.createQuery("select f from Forecast f where f.workspace = :workspace and f.number = :number", Forecast.class)
                .setParameter("workspace", workspace).setParameter("number", number).getResultStream().findFirst();
    }

    public Optional<Forecast> find(String workspace, ForecastName name) {
        return em.createQuery("""
                select f from Forecast f where f.workspace = :workspace and f.publisher = :publisher and f.publishedOn = :publishedOn
                and f.scenario = :scenario and f.category = :category""", Forecast.class)
                .setParameter("workspace", workspace).setParameter("publisher", name.publisher()).setParameter("publishedOn", name.publishedOn())
                .setParameter("scenario", name.scenario()).setParameter("category", name.category()).getResultStream().findFirst();
    }

    /// The latest published first.
    public List<Forecast> page(String workspace, int first, int size) {
        return em.createQuery("select f from Forecast f where f.workspace = :workspace order by f.publishedOn desc, f.number desc", Forecast.class)
                .setParameter("workspace", workspace).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /// Those of the planning assumption that had been published by a day, the latest first.
    public List<Forecast> until(String workspace, Category category, LocalDate day) {
        return em.createQuery("""
                select f from Forecast f where f.workspace = :workspace and f.category = :category and f.scenario = :scenario
                and f.publishedOn <= :day order by f.publishedOn desc, f.number desc""", Forecast.class)
                .setParameter("workspace", workspace).setParameter("category", category).setParameter("scenario", Scenario.MAIN)
                .setParameter("day", day).getResultList();
    }

    public long count(String workspace) {
        return em.createQuery("select count(f) from Forecast f where f.workspace = :workspace", Long.class)
                .setParameter("workspace", workspace).getSingleResult();
    }
}
