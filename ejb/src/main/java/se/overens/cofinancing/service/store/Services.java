package se.overens.cofinancing.service.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import se.overens.cofinancing.service.model.ServiceAnswer;
import se.overens.cofinancing.service.model.ServiceClosing;
import se.overens.cofinancing.service.model.SharedService;
import se.overens.cofinancing.service.model.Subscription;
import se.overens.shared.NotFound;

/// The catalogue of services, and who wants them: only ever added.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Services {

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    /// By title.
    public List<SharedService> all(String workspace) {
        return em.createQuery("select s from SharedService s where s.workspace = :workspace order by s.title, s.number", SharedService.class)
                .setParameter("workspace", workspace).getResultList();
    }

    public SharedService get(String workspace, int number) {
        return em.createQuery("select s from SharedService s where s.workspace = :workspace and s.number = :number", SharedService.class)
                .setParameter("workspace", workspace).setParameter("number", number).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("shared-service", number));
    }

    public Optional<ServiceClosing> closing(String workspace, UUID service) {
        return em.createQuery("select c from ServiceClosing c where c.workspace = :workspace and c.service = :service", ServiceClosing.class)
                .setParameter("workspace", workspace).setParameter("service", service).getResultStream().findFirst();
    }

    /// In the order they came.
    public List<Subscription> subscriptions(String workspace, UUID service) {
        return em.createQuery("select s from Subscription s where s.workspace = :workspace and s.service = :service order by s.registeredAt, s.id", Subscription.class)
                .setParameter("workspace", workspace).setParameter("service", service).getResultList();
    }

    public List<ServiceAnswer> answers(String workspace, UUID service) {
        return em.createQuery("""
                select a from ServiceAnswer a where a.workspace = :workspace and a.subscription in
                  (select s.id from Subscription s where s.workspace = :workspace and s.service = :service)""", ServiceAnswer.class)
                .setParameter("workspace", workspace).setParameter("service", service).getResultList();
    }
}
