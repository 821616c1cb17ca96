package se.overens.cofinancing.ceiling.store;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import se.overens.cofinancing.ceiling.model.ContractCeiling;

/// Ceilings that have been entered: only ever added.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Ceilings {

    @PersistenceContext
    private EntityManager em;

    public void add(ContractCeiling ceiling) {
        em.persist(ceiling);
        em.flush();
    }

    /// In the order they were entered.
    public List<ContractCeiling> of(String workspace, UUID post) {
        return em.createQuery("select c from ContractCeiling c where c.workspace = :workspace and c.post = :post order by c.at, c.id", ContractCeiling.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }
}
