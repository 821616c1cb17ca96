package se.overens.distribution.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.distribution.ModelRow;
import se.overens.distribution.PublishedFigureRow;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.ModelFigure;
import se.overens.distribution.model.PublishedModel;

/// What the county has published. The model that holds for a category and a year is the one that no other supersedes.
@Stateless
public class PublishedModels {

    private static final String IN_FORCE = " and not exists (select later from PublishedModel later where later.workspace = m.workspace and later.supersedes = m.id)";

    @PersistenceContext
    private EntityManager em;

    public void add(PublishedModel model, List<ModelFigure> figures) {
        em.persist(model);
        em.flush();   // the figures refer to it, and no association tells EclipseLink the order
        figures.forEach(em::persist);
        em.flush();
    }

    public Optional<PublishedModel> find(String workspace, int number) {
        return em.createQuery("select m from PublishedModel m where m.workspace = :workspace and m.number = :number", PublishedModel.class)
                .setParameter("workspace", workspace).setParameter("number", number).getResultStream().findFirst();
    }

    public Optional<PublishedModel> find(String workspace, UUID id) {
        return em.createQuery("select m from PublishedModel m where m.workspace = :workspace and m.id = :id", PublishedModel.class)
                .setParameter("workspace", workspace).setParameter("id", id).getResultStream().findFirst();
    }

    public Optional<PublishedModel> inForce(String workspace, Category category, int year) {
        return em.createQuery("select m from PublishedModel m where m.workspace = :workspace and m.category = :category and m.year = :year" + IN_FORCE, PublishedModel.class)
                .setParameter("workspace", workspace).setParameter("category", category).setParameter("year", year).getResultStream().findFirst();
    }

    /// The category's model in force of the latest year before this one that has any.
    public Optional<PublishedModel> inForceBefore(String workspace, Category category, int year) {
        return em.createQuery("""
                select m from PublishedModel m where m.workspace = :workspace and m.category = :category and m.year < :year"""
                + IN_FORCE + " order by m.year desc", PublishedModel.class)
                .setParameter("workspace", workspace).setParameter("category", category).setParameter("year", year).setMaxResults(1).getResultStream().findFirst();
    }

    public Optional<PublishedModel> supersederOf(String workspace, UUID model) {
        return em.createQuery("select m from PublishedModel m where m.workspace = :workspace and m.supersedes = :model", PublishedModel.class)
                .setParameter("workspace", workspace).setParameter("model", model).getResultStream().findFirst();
    }

    /// The latest year first, and the one in force first within the year.
    public List<ModelRow> rows(String workspace, int first, int size) {
        return em.createQuery("""
                select new se.overens.distribution.ModelRow(m.number, m.category, m.year, m.title, m.mode, m.total, m.decidedOn, m.caseReference, m.publishedAt, later.number)
                from PublishedModel m left join PublishedModel later on later.workspace = m.workspace and later.supersedes = m.id
                where m.workspace = :workspace order by m.year desc, m.number desc""", ModelRow.class)
                .setParameter("workspace", workspace).setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count(String workspace) {
        return em.createQuery("select count(m) from PublishedModel m where m.workspace = :workspace", Long.class)
                .setParameter("workspace", workspace).getSingleResult();
    }

    /// Of the models in force, the latest year first.
    public List<PublishedFigureRow> figures(String workspace, Category category, UUID organisation) {
        return em.createQuery("""
                select new se.overens.distribution.PublishedFigureRow(f.year, f.organisation, f.code, f.places, m.id)
                from ModelFigure f, PublishedModel m
                where f.workspace = :workspace and m.workspace = f.workspace and m.id = f.model and m.category = :category and f.organisation = :organisation"""
                + IN_FORCE + " order by f.year desc", PublishedFigureRow.class)
                .setParameter("workspace", workspace).setParameter("category", category).setParameter("organisation", organisation).getResultList();
    }

    public List<PublishedFigureRow> figures(String workspace, Category category, int year) {
        return em.createQuery("""
                select new se.overens.distribution.PublishedFigureRow(f.year, f.organisation, f.code, f.places, m.id)
                from ModelFigure f, PublishedModel m
                where f.workspace = :workspace and m.workspace = f.workspace and m.id = f.model and m.category = :category and m.year = :year"""
                + IN_FORCE + " order by f.code", PublishedFigureRow.class)
                .setParameter("workspace", workspace).setParameter("category", category).setParameter("year", year).getResultList();
    }

    public List<Integer> years(String workspace, Category category) {
        return em.createQuery("select distinct m.year from PublishedModel m where m.workspace = :workspace and m.category = :category order by m.year desc", Integer.class)
                .setParameter("workspace", workspace).setParameter("category", category).getResultList();
    }
}
