package se.overens.record.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import se.overens.record.model.Attachment;

@Stateless
public class Attachments {

    @PersistenceContext
    private EntityManager em;

    public void add(Attachment attachment) {
        em.persist(attachment);
    }

    public Optional<Attachment> find(String workspace, UUID id) {
        return em.createQuery("select a from Attachment a where a.workspace = :workspace and a.id = :id", Attachment.class)
                .setParameter("workspace", workspace).setParameter("id", id).getResultStream().findFirst();
    }
}
