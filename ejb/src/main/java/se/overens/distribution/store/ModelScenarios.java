package se.overens.distribution.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.ModelScenario;

/// What is kept beside a draft.
@Stateless
public class ModelScenarios {

    @PersistenceContext
    private EntityManager em;

    public void add(ModelScenario scenario) {
        em.persist(scenario);
    }

    public void remove(ModelScenario scenario) {
        em.remove(scenario);
    }

    /// In the order they were saved.
    public List<ModelScenario> of(ModelDraft draft) {
        return em.createQuery("select s from ModelScenario s where s.workspace = :workspace and s.draft = :draft order by s.number", ModelScenario.class)
                .setParameter("workspace", draft.workspace()).setParameter("draft", draft.id()).getResultList();
    }

    public Optional<ModelScenario> find(ModelDraft draft, int number) {
        return em.createQuery("select s from ModelScenario s where s.workspace = :workspace and s.draft = :draft and s.number = :number", ModelScenario.class)
                .setParameter("workspace", draft.workspace()).setParameter("draft", draft.id()).setParameter("number", number)
                .getResultStream().findFirst();
    }

    public void flush() {
        em.flush();
    }
}
