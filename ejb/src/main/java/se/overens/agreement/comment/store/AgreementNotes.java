package se.overens.agreement.comment.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.comment.model.AgreementNote;

/// An organisation's own notes; the database shows nobody else's.
@Stateless
public class AgreementNotes {

    @PersistenceContext
    private EntityManager em;

    public void add(AgreementNote note) {
        em.persist(note);
        em.flush();
    }

    public void remove(AgreementNote note) {
        em.remove(note);
        em.flush();
    }

    public Optional<AgreementNote> find(String workspace, UUID organisation, UUID id) {
        return em.createQuery("select n from AgreementNote n where n.workspace = :workspace and n.organisation = :organisation and n.id = :id", AgreementNote.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /// The oldest first.
    public List<AgreementNote> of(String workspace, UUID organisation, UUID agreement) {
        return em.createQuery("""
                select n from AgreementNote n where n.workspace = :workspace and n.organisation = :organisation and n.agreement = :agreement
                order by n.at, n.id""", AgreementNote.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("agreement", agreement).getResultList();
    }

    /// The oldest first.
    public List<AgreementNote> ofDraft(String workspace, UUID organisation, UUID draft) {
        return em.createQuery("""
                select n from AgreementNote n where n.workspace = :workspace and n.organisation = :organisation and n.draft = :draft
                order by n.at, n.id""", AgreementNote.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("draft", draft).getResultList();
    }
}
