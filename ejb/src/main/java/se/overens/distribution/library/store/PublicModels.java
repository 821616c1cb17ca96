package se.overens.distribution.library.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import se.overens.distribution.library.ModelSearch;
import se.overens.distribution.library.PublicModelRow;
import se.overens.distribution.model.PublishedModel;

/// What every county has published. The only queries that are not about one workspace: they read `published_model` and
/// the names of the counties, which everybody may.
@Stateless
public class PublicModels {

    private static final String SEARCH = """
            from PublishedModel m join County c on c.code = m.workspace
            left join PublishedModel later on later.workspace = m.workspace and later.supersedes = m.id
            where 1 = 1""";

    @PersistenceContext
    private EntityManager em;

    /// The latest year first, then by county and the latest model first.
    public List<PublicModelRow> rows(ModelSearch search, int first, int size) {
        return searching("""
                select new se.overens.distribution.library.PublicModelRow(m.workspace, c.name, m.number, m.category, m.year, m.title, m.mode, m.total,
                m.decidedOn, m.caseReference, m.publishedAt, later.number)\s""", " order by m.year desc, c.name, m.number desc", search, PublicModelRow.class)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count(ModelSearch search) {
        return searching("select count(m) ", "", search, Long.class).getSingleResult();
    }

    public Optional<PublishedModel> find(String county, int number) {
        return em.createQuery("select m from PublishedModel m where m.workspace = :county and m.number = :number", PublishedModel.class)
                .setParameter("county", county).setParameter("number", number).getResultStream().findFirst();
    }

    /// The line of succession that the model stands in, the first one first.
    public List<PublishedModel> line(PublishedModel model) {
        return em.createQuery("select m from PublishedModel m where m.workspace = :county and m.category = :category and m.year = :year order by m.number", PublishedModel.class)
                .setParameter("county", model.workspace()).setParameter("category", model.category()).setParameter("year", model.year()).getResultList();
    }

    private <T> TypedQuery<T> searching(String select, String order, ModelSearch search, Class<T> type) {
        String county = search.county() == null ? "" : " and m.workspace = :county";
        String year = search.year() == null ? "" : " and m.year = :year";
        String category = search.category() == null ? "" : " and m.category = :category";
        TypedQuery<T> query = em.createQuery(select + SEARCH + county + year + category + order, type);
        if (search.county() != null) query.setParameter("county", search.county());
        if (search.year() != null) query.setParameter("year", search.year());
        if (search.category() != null) query.setParameter("category", search.category());
        return query;
    }
}
