package se.overens.record.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.overens.record.model.Receipt;

@Stateless
public class Receipts {

    @PersistenceContext
    private EntityManager em;

    public void add(Receipt receipt) {
        em.persist(receipt);
    }

    public Optional<Receipt> find(String workspace, String number) {
        return em.createQuery("select r from Receipt r where r.workspace = :workspace and r.number = :number", Receipt.class)
                .setParameter("workspace", workspace).setParameter("number", number).getResultStream().findFirst();
    }
}
