package se.overens.agreement.reading.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.reading.model.AgreementOriginal;
import se.overens.agreement.reading.model.AgreementReading;

/// What an organisation has read from files; the database shows nobody else's.
@Stateless
public class AgreementReadings {

    @PersistenceContext
    private EntityManager em;

    public void add(AgreementReading reading) {
        em.persist(reading);
        em.flush();
    }

    public void add(AgreementOriginal original) {
        em.persist(original);
    }

    public Optional<AgreementReading> of(String workspace, UUID organisation, UUID draft) {
        return em.createQuery("select r from AgreementReading r where r.workspace = :workspace and r.organisation = :organisation and r.draft = :draft", AgreementReading.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("draft", draft)
                .getResultStream().findFirst();
    }

    /// That of the latest version that was read from a file.
    public Optional<AgreementOriginal> original(String workspace, UUID organisation, UUID agreement) {
        return em.createQuery("""
                select o from AgreementOriginal o
                where o.workspace = :workspace and o.organisation = :organisation and o.agreement = :agreement order by o.ofVersion desc""", AgreementOriginal.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("agreement", agreement)
                .getResultStream().findFirst();
    }
}
