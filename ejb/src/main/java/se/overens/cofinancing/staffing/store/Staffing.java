package se.overens.cofinancing.staffing.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import se.overens.cofinancing.staffing.model.InKindContribution;
import se.overens.cofinancing.staffing.model.PostFrame;
import se.overens.cofinancing.staffing.model.PostFte;
import se.overens.cofinancing.staffing.model.Vacancy;
import se.overens.cofinancing.staffing.model.VacancyEnd;
import se.overens.cofinancing.staffing.model.VacantTime;

/// What is known of posts themselves: only ever added. Who may see it follows from the post.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Staffing {

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    /// In the order they were entered.
    public List<PostFte> ftes(String workspace, UUID post) {
        return em.createQuery("select f from PostFte f where f.workspace = :workspace and f.post = :post order by f.enteredAt, f.id", PostFte.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }

    /// Also those that were entered by mistake, by their first day.
    public List<Vacancy> vacancies(String workspace, UUID post) {
        return em.createQuery("select v from Vacancy v where v.workspace = :workspace and v.post = :post order by v.fromDay, v.id", Vacancy.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }

    /// What counts of each vacancy's ends.
    public Map<UUID, VacancyEnd> ends(String workspace, UUID post) {
        Map<UUID, VacancyEnd> latest = new HashMap<>();
        em.createQuery("""
                select e from VacancyEnd e where e.workspace = :workspace and e.vacancy in
                  (select v.id from Vacancy v where v.workspace = :workspace and v.post = :post)
                order by e.enteredAt, e.id""", VacancyEnd.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList()
                .forEach(end -> latest.put(end.vacancy(), end));
        return latest;
    }

    /// Those that have been or are, by their first day.
    public List<VacantTime> vacant(String workspace, UUID post) {
        Map<UUID, VacancyEnd> ends = ends(workspace, post);
        return vacancies(workspace, post).stream()
                .filter(vacancy -> !ends.containsKey(vacancy.id()) || !ends.get(vacancy.id()).mistaken())
                .map(vacancy -> vacancy.time(ends.containsKey(vacancy.id()) ? ends.get(vacancy.id()).lastDay() : null)).toList();
    }

    public Optional<PostFrame> frame(String workspace, UUID post) {
        return em.createQuery("select f from PostFrame f where f.workspace = :workspace and f.post = :post order by f.revision desc", PostFrame.class)
                .setParameter("workspace", workspace).setParameter("post", post).setMaxResults(1).getResultStream().findFirst();
    }

    /// In the order they were entered.
    public List<InKindContribution> inKind(String workspace, UUID post) {
        return em.createQuery("select c from InKindContribution c where c.workspace = :workspace and c.post = :post order by c.enteredAt, c.id", InKindContribution.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }
}
