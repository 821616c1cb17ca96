package se.overens.overview.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.overview.model.Mail;

/// Mail, sent and waiting.
@Stateless
public class Outbox {

    @PersistenceContext
    private EntityManager em;

    public void add(Mail mail) {
        em.persist(mail);
    }

    public Optional<Mail> find(String workspace, UUID id) {
        return em.createQuery("select m from Mail m where m.workspace = :workspace and m.id = :id", Mail.class)
                .setParameter("workspace", workspace).setParameter("id", id).getResultStream().findFirst();
    }

    /// The newest first.
    ///
    /// @param whose whose turn it was, or by whose deed it was sent
    public List<Mail> list(String workspace, UUID whose, int first, int size) {
        return asked("select m", " order by m.at desc, m.id desc", workspace, whose, Mail.class)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count(String workspace, UUID whose) {
        return asked("select count(m)", "", workspace, whose, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String what, String order, String workspace, UUID whose, Class<T> type) {
        return em.createQuery(what + " from Mail m where m.workspace = :workspace and (m.organisation = :whose or m.sentBy = :whose)" + order, type)
                .setParameter("workspace", workspace).setParameter("whose", whose);
    }

    /// What has been handed over to an organisation since a moment, the newest first.
    public List<Mail> handedTo(String workspace, UUID organisation, Instant since, int size) {
        return em.createQuery("""
                select m from Mail m where m.workspace = :workspace and m.organisation = :organisation and m.at >= :since
                order by m.at desc, m.id desc""", Mail.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("since", since)
                .setMaxResults(size).getResultList();
    }
}
