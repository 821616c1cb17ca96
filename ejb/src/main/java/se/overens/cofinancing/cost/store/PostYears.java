package se.overens.cofinancing.cost.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import se.overens.cofinancing.cost.model.PostYear;
import se.overens.cofinancing.cost.model.PostYearComponent;
import se.overens.cofinancing.cost.model.PostYearInput;
import se.overens.cofinancing.cost.model.PostYearPart;

/// What posts cost, year by year. Rows are only ever added.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PostYears {

    @PersistenceContext
    private EntityManager em;

    public void add(PostYear year, List<PostYearPart> parts) {
        em.persist(year);
        parts.forEach(em::persist);
    }

    public void add(PostYearComponent component, List<PostYearInput> inputs) {
        em.persist(component);
        inputs.forEach(em::persist);
    }

    public void flush() {
        em.flush();
    }

    /// In the order they were entered.
    public List<PostYearComponent> components(String workspace, UUID postYear) {
        return em.createQuery("""
                select c from PostYearComponent c where c.workspace = :workspace and c.postYear = :postYear
                order by c.position""", PostYearComponent.class)
                .setParameter("workspace", workspace).setParameter("postYear", postYear).getResultList();
    }

    /// Of all the components of a year, by code.
    public List<PostYearInput> inputs(String workspace, UUID postYear) {
        return em.createQuery("""
                select i from PostYearInput i, PostYearComponent c where i.workspace = :workspace and c.workspace = :workspace
                and i.component = c.id and c.postYear = :postYear order by i.code""", PostYearInput.class)
                .setParameter("workspace", workspace).setParameter("postYear", postYear).getResultList();
    }

    /// The revision that counts.
    public Optional<PostYear> find(String workspace, UUID post, int year) {
        return em.createQuery("""
                select y from PostYear y where y.workspace = :workspace and y.post = :post and y.year = :year
                order by y.revision desc""", PostYear.class)
                .setParameter("workspace", workspace).setParameter("post", post).setParameter("year", year)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /// Every revision of every year, the oldest first.
    public List<PostYear> all(String workspace, UUID post) {
        return em.createQuery("""
                select y from PostYear y where y.workspace = :workspace and y.post = :post
                order by y.year, y.revision""", PostYear.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }

    /// In the order of the parties' codes.
    public List<PostYearPart> parts(String workspace, UUID postYear) {
        return em.createQuery("""
                select p from PostYearPart p where p.workspace = :workspace and p.postYear = :postYear
                order by p.code""", PostYearPart.class)
                .setParameter("workspace", workspace).setParameter("postYear", postYear).getResultList();
    }
}
