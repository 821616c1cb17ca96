package se.overens.distribution.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.overens.distribution.model.Regime;

/// The regimes there have been, shared by all counties and read-only.
@Stateless
public class Regimes {

    @PersistenceContext
    private EntityManager em;

    public List<Regime> all() {
        return em.createQuery("select r from Regime r order by r.code", Regime.class).getResultList();
    }

    public Optional<Regime> find(String code) {
        return Optional.ofNullable(em.find(Regime.class, code));
    }
}
