package se.overens.agreement.register.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.register.model.FileText;
import se.overens.agreement.register.model.Snippet;
import se.overens.shared.Json;

/// What could be read in files.
@Stateless
public class FileTexts {

    public record Named(String fileName, FileText text) {
    }

    @PersistenceContext
    private EntityManager em;

    /// @return false when somebody has asked already
    public boolean ask(String workspace, UUID file) {
        return em.createNativeQuery("""
                insert into file_text (workspace, file, file_name, state, pages) values (?1, ?2, '', 'WAITING', '[]') on conflict do nothing""")
                .setParameter(1, workspace).setParameter(2, file).executeUpdate() == 1;
    }

    public void keep(String workspace, UUID file, Named named) {
        em.createNativeQuery("""
                update file_text set file_name = ?3, state = ?4, pages = cast(?5 as jsonb) where workspace = ?1 and file = ?2""")
                .setParameter(1, workspace).setParameter(2, file).setParameter(3, named.fileName()).setParameter(4, named.text().state().name())
                .setParameter(5, Json.write(named.text().pages().stream().map(Snippet::unmarked).toList())).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    public Optional<Named> find(String workspace, UUID file) {
        List<Object[]> rows = em.createNativeQuery("select file_name, state, cast(pages as text) from file_text where workspace = ?1 and file = ?2")
                .setParameter(1, workspace).setParameter(2, file).getResultList();
        return rows.stream().findFirst().map(row -> new Named((String) row[0],
                new FileText(FileText.State.valueOf((String) row[1]), pages((String) row[2]))));
    }

    private static List<String> pages(String json) {
        try {
            return Json.STRICT.readValue(json, new TypeReference<List<String>>() { });
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the pages of a file", damaged);
        }
    }
}
