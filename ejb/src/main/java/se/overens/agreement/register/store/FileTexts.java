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

    public record Named(UUID file, String fileName, FileText text) {
    }

    @PersistenceContext
    private EntityManager em;

    /// The files whose words are searched with an agreement: the signed paper, and the extracts behind the decisions. Of
    /// these only such as everybody who sees the agreement may see: who came later sees none from before, and a decision to
    /// terminate is the decider's own.
    @SuppressWarnings("unchecked")
    public List<UUID> of(String workspace, UUID agreement) {
        return em.createNativeQuery("""
                select f.file from (
                  select a.scan as file, a.created_at as at from agreement a where a.workspace = ?1 and a.id = ?2 and a.scan is not null
                  union all
                  select d.extract, d.registered_at from decision d where d.workspace = ?1 and d.subject_kind = 'agreement' and d.subject = ?2 and d.action = 'ENTER_AGREEMENT'
                    and d.registered_at >= all (select v.at from agreement_party p join agreement_version v on v.workspace = p.workspace and v.agreement = p.agreement and v.number = p.seen_from
                                                where p.workspace = ?1 and p.agreement = ?2 and p.seen_from > 1)) f
                group by f.file order by min(f.at), f.file""")
                .setParameter(1, workspace).setParameter(2, agreement).getResultList();
    }

    /// Agreements that have this file.
    @SuppressWarnings("unchecked")
    public List<UUID> agreementsWith(String workspace, UUID file) {
        return em.createNativeQuery("select agreement from agreement_search where workspace = ?1 and files @> array[cast(?2 as uuid)] order by agreement")
                .setParameter(1, workspace).setParameter(2, file).getResultList();
    }

    /// @return false when somebody has asked already
    public boolean ask(String workspace, UUID file) {
        return em.createNativeQuery("""
                insert into file_text (workspace, file, file_name, state, pages) values (?1, ?2, '', 'WAITING', '[]') on conflict do nothing""")
                .setParameter(1, workspace).setParameter(2, file).executeUpdate() == 1;
    }

    public void keep(String workspace, UUID file, Named named) {
        em.createNativeQuery("""
                update file_text set file_name = ?3, state = ?4, pages = cast(?5 as jsonb), paged = ?6 where workspace = ?1 and file = ?2""")
                .setParameter(1, workspace).setParameter(2, file).setParameter(3, named.fileName()).setParameter(4, named.text().state().name())
                .setParameter(5, Json.write(named.text().pages().stream().map(Snippet::unmarked).toList()))
                .setParameter(6, named.text().paged()).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    public Optional<Named> find(String workspace, UUID file) {
        List<Object[]> rows = em.createNativeQuery("select file_name, state, cast(pages as text), paged from file_text where workspace = ?1 and file = ?2")
                .setParameter(1, workspace).setParameter(2, file).getResultList();
        return rows.stream().findFirst().map(row -> new Named(file, (String) row[0],
                new FileText(FileText.State.valueOf((String) row[1]), pages((String) row[2]), (Boolean) row[3])));
    }

    private static List<String> pages(String json) {
        try {
            return Json.STRICT.readValue(json, new TypeReference<List<String>>() { });
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the pages of a file", damaged);
        }
    }
}
